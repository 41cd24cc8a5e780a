import type { Reason } from '../reasons'
import type { PdfDocument } from './document'
import { textOf } from './form-fields'
import { Dictionary, Name, numberOf } from './objects'
import type { Change } from './revision-step'
import type { SignatureEntry } from './signature-dictionary'

/** What a signature says about later changes (12.8.2.2, 12.8.2.4), or the lock of its field (12.7.5.5). Null: it says nothing. */
export type Permissions = {
  /** DocMDP, or the lock's P: 1 none, 2 filling forms and signing, 3 annotating as well. */
  level: 1 | 2 | 3 | null
  /** FieldMDP: which fields are locked. */
  locks: (field: string) => boolean
}

const unlocked = () => false

/** `All`, only those that are named, or all but those. A name covers the fields below it. */
function locksOf(document: PdfDocument, parameters: Dictionary): (field: string) => boolean {
  const names = document.array(parameters.get('Fields')).map((each) => textOf(document.resolve(each)) ?? '')
  const isNamed = (field: string) => names.some((name) => field === name || field.startsWith(`${name}.`))
  const action = nameIn(document, parameters, 'Action')
  if (action === 'All') return () => true
  if (action === 'Include') return isNamed
  return action === 'Exclude' ? (field) => !isNamed(field) : unlocked
}

type Locks = Permissions['locks']
const either =
  (one: Locks, other: Locks): Locks =>
  (field) =>
    one(field) || other(field)

/** Where a signature says two things, the stricter holds. */
const stricter = (one: Permissions['level'], other: 1 | 2 | 3) => (one !== null && one < other ? one : other)

const levelOf = (value: number | null) => (value === 1 || value === 2 || value === 3 ? value : null)

/** A name, wherever it is written. */
const nameIn = (document: PdfDocument, holder: Dictionary | null, key: string): string | null => {
  const value = document.resolve(holder?.get(key) ?? null)
  return value instanceof Name ? value.text : null
}

/** What the signature that a field of this revision holds says about what comes later. */
export function permissionsOf(document: PdfDocument, { dictionary: signature, field }: SignatureEntry): Permissions {
  const permissions: Permissions = { level: null, locks: unlocked }
  for (const each of document.array(signature.get('Reference'))) {
    const reference = document.dictionary(each)
    const method = nameIn(document, reference, 'TransformMethod')
    const parameters = document.dictionary(reference?.get('TransformParams') ?? null) ?? new Dictionary()
    if (method === 'FieldMDP') permissions.locks = either(permissions.locks, locksOf(document, parameters))
    if (method !== 'DocMDP') continue
    const level = levelOf(numberOf(document.resolve(parameters.get('P'))))
    permissions.level = stricter(permissions.level, level ?? 2)
  }
  const lock = document.dictionary(field?.dictionary.get('Lock') ?? null)
  if (!lock) return permissions
  const level = levelOf(numberOf(document.resolve(lock.get('P'))))
  return {
    level: level === null ? permissions.level : stricter(permissions.level, level),
    locks: either(permissions.locks, locksOf(document, lock)),
  }
}

// ISO 32000-2 lets validation data and document timestamps come after any certification.
const evidence: Reason[] = ['pdf.changes.evidence-added', 'pdf.changes.version']
const filling: Reason[] = [...evidence, 'pdf.changes.signature-added', 'pdf.changes.mark', 'pdf.changes.form']
const annotating: Reason[] = [...filling, 'pdf.changes.annotation']
const allowedBy: Record<1 | 2 | 3, readonly Reason[]> = { 1: evidence, 2: filling, 3: annotating }

// What nobody read or explained is no worse for being forbidden.
const unjudged: Reason[] = ['pdf.changes.unexplained', 'pdf.changes.loose-bytes', 'pdf.structure.unreadable']

/** Whether a signature forbade a change. */
export function isForbidden({ level, locks }: Permissions, { reason, field }: Change): boolean {
  if (field !== null && reason !== 'pdf.changes.evidence-added' && locks(field)) return true
  return level !== null && !unjudged.includes(reason) && !allowedBy[level].includes(reason)
}

/** Who certifies a document provides the places for further signatures; a mark elsewhere may hide what was certified. */
export const isSneaky = ({ level }: Permissions, { isNewMark }: Change) => level !== null && isNewMark
