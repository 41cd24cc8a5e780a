import type { AgreementState } from '@/lib/agreements/types'

/** How the state of an agreement looks; its words say the same. */
export const stateTones: Record<AgreementState, 'neutral' | 'good' | 'warn' | 'info'> = {
  'to-sign': 'info',
  'to-countersign': 'info',
  returned: 'warn',
  concluded: 'good',
  dropped: 'neutral',
}
