import type { AuditSubject } from '@/lib/audit/record'
import type { DeskKind, ItemRef } from './types'

const subjects: Record<DeskKind, AuditSubject> = {
  APPLICATION: 'application',
  LISTING: 'revision',
  PROOF: 'proof',
  PICTURE: 'picture',
  PROBLEM: 'problem',
}

/** What an audit entry about an item is about. */
export const subjectOf = ({ kind, itemId }: ItemRef) => ({ subject: subjects[kind], subjectId: itemId })
