import type { SaveAnswer } from '@/lib/catalog/editor-state'
import { type FormValues, valuesOfUnit } from '@/lib/catalog/form-values'
import { marksOf, mergeUnits, type Units } from '@/lib/catalog/rules-merge'
import { DraftSaver } from './draft-saver'
import type { Outcome, Parcel } from './draft-saver-types'

const checks = { gaps: [], hints: [] }

/** A draft of a few texts that merges as the server does; fields that read "sai" cannot be read. */
export class Draft {
  time = 0
  constructor(public kept: Units) {}
  take({ marks, held, values }: Parcel): SaveAnswer {
    const faulty = Object.keys(values).filter((field) => values[field] === 'sai')
    const merge = mergeUnits(marks, values, this.kept, [...held, ...faulty])
    if (merge.mine.length > 0) this.time++
    for (const unit of merge.mine) this.kept = { ...this.kept, [unit]: values[unit] ?? '' }
    return {
      savedAt: String(this.time),
      marks: marksOf(this.kept),
      faults: Object.fromEntries(faulty.map((field) => [field, 'chưa đúng'])),
      conflicts: merge.conflicts.map((unit) => ({ unit, theirs: valuesOfUnit(this.kept, unit) })),
      updates: Object.fromEntries(merge.theirs.map((unit) => [unit, this.kept[unit] ?? ''])),
      pictures: [],
      checks,
      since: null,
    }
  }
}

export type Line = 'good' | 'lost-before' | 'lost-after' | 'signed-out'

/** A tab with its form, its line to the draft and its copy on the device; waiting is done by hand. */
export class Tab {
  form: FormValues
  device: FormValues = {}
  line: Line = 'good'
  cursor = ''
  sent: Parcel[] = []
  private waiting: (() => void)[] = []
  saver: DraftSaver

  constructor(private draft: Draft) {
    this.form = { ...draft.kept }
    const start = { savedAt: String(draft.time), checks, marks: marksOf(draft.kept), values: { ...draft.kept } }
    this.saver = new DraftSaver(
      start,
      {
        read: () => ({ ...this.form }),
        send: async (parcel) => this.send(parcel),
        write: (values, isAskedFor) => {
          if (!isAskedFor && this.cursor in values) return false
          this.form = { ...this.form, ...values }
          return true
        },
        keep: (unsaved) => {
          this.device = unsaved
        },
        pictures: () => {},
        changed: () => {},
        later: (run) => {
          this.waiting.push(run)
          return () => {
            this.waiting = this.waiting.filter((one) => one !== run)
          }
        },
      },
      () => 0,
    )
  }

  type(field: string, text: string) {
    this.cursor = field
    this.form = { ...this.form, [field]: text }
    this.saver.touched()
  }

  leave() {
    this.cursor = ''
    this.saver.left()
  }

  private send(parcel: Parcel): Outcome {
    this.sent.push(parcel)
    if (this.line === 'lost-before') return { ok: false, fault: 'offline' }
    if (this.line === 'signed-out') return { ok: false, fault: 'signed-out' }
    const answer = this.draft.take(parcel)
    return this.line === 'lost-after' ? { ok: false, fault: 'offline' } : { ok: true, answer }
  }
}
