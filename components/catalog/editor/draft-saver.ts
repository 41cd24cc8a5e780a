import type { SaveAnswer, UnitConflict } from '@/lib/catalog/editor-state'
import { type FormValues, valuesOfUnit } from '@/lib/catalog/form-values'
import { type Marks, markOf, type Unit, unitOfField } from '@/lib/catalog/rules-merge'
import type { ContentPicture } from '@/lib/catalog/types'
import type { Outcome, Parcel, SaverPorts, SaverState } from './draft-saver-types'

const QUIET_MS = 1200
const LONGEST_WAIT_MS = 6000
const RETRY_MS = [2000, 4000, 8000, 15_000, 30_000]

const isTakenAway = ({ removed = '' }: FormValues, unit: Unit) =>
  removed.split(',').some((id) => id !== '' && unit.endsWith(id))

/**
 * Saves a form while it is written: one save at a time and in order, each told on what it was based. An answer that got
 * lost is asked for again with the very same parcel, which the server takes without harm; only then newer words follow.
 * Nothing is written into a field that is being typed in: an input method would lose its place.
 */
export class DraftSaver {
  private acked: FormValues
  private marks: Marks
  private held = new Map<Unit, UnitConflict>()
  private refused: FormValues = {}
  // Words about a picture that was taken away elsewhere: their field is gone, they are not.
  private lost: FormValues = {}
  private unsent: Parcel | null = null
  private running: Promise<void> | null = null
  private cancel: (() => void) | null = null
  private waitingSince = 0
  private tries = 0
  private composing = false
  private behind = false
  // Something joined the draft past this form: what is still missing, and when it was saved, is to be heard anew.
  private joining = false
  state: SaverState

  constructor(
    start: Pick<SaverState, 'savedAt' | 'checks'> & { marks: Marks; values: FormValues },
    private ports: SaverPorts,
    private now: () => number = Date.now,
  ) {
    this.acked = start.values
    this.marks = start.marks
    const { savedAt, checks } = start
    this.state = { phase: 'saved', savedAt, checks, conflicts: [], faults: {}, since: null }
  }

  /** Something in the form changed. */
  touched() {
    this.ports.keep(this.unsaved())
    if (this.state.phase === 'saved') this.tell({ phase: 'typing' })
    if (this.unsent) return
    const at = this.now()
    if (!this.cancel) this.waitingSince = at
    const longest = Math.max(0, this.waitingSince + LONGEST_WAIT_MS - at)
    // Some keyboards compose until the field is left, so a composition puts a save off and never stops it.
    this.plan(this.composing ? LONGEST_WAIT_MS : Math.min(QUIET_MS, longest))
  }

  compose(isComposing: boolean) {
    this.composing = isComposing
    this.touched()
  }

  /** A field was left: what waited for that may be shown now. */
  left() {
    if (this.behind) void this.flush()
  }

  /** Saves at once; true when the draft then holds everything the form says. */
  async flush(): Promise<boolean> {
    this.stop()
    while (this.running) await this.running
    if (this.state.phase !== 'gone' && (this.unsent || this.behind || this.joining || this.isBehindhand())) {
      this.running = this.run().finally(() => {
        this.running = null
      })
      await this.running
    } else if (this.state.phase === 'typing' && this.isSettled()) {
      // What was typed is what was there before.
      this.tell({ phase: 'saved' })
    }
    return this.isSettled()
  }

  /** Whether the draft holds everything the form says. */
  isSettled = () =>
    !this.unsent && Object.keys(this.unsaved()).length === 0 && this.held.size === 0 && this.state.phase !== 'gone'

  /** Takes one side of a conflict; `both` puts the other's words below one's own. */
  resolve(unit: Unit, side: 'mine' | 'theirs' | 'both') {
    const conflict = this.held.get(unit)
    if (!conflict) return
    const { theirs } = conflict
    if (side === 'theirs') this.ports.write(theirs, true)
    if (side === 'both') {
      const typed = this.ports.read()
      const both = Object.entries(theirs).map(([field, text]) => [field, `${typed[field] ?? ''}\n\n${text}`])
      this.ports.write(Object.fromEntries(both), true)
    }
    this.held.delete(unit)
    delete this.lost[unit]
    this.tell({ conflicts: [...this.held.values()] })
    this.touched()
  }

  /** What the page says of a unit, also of one whose field is gone. */
  mine = (unit: Unit): FormValues => valuesOfUnit({ ...this.lost, ...this.ports.read() }, unit)

  /** A picture joined the draft by itself, or took the place of another; its description is known here. */
  joined({ pictureId, altVi, altEn }: ContentPicture, insteadOf: string | null = null) {
    const [vi, en] = [`alt-vi-${pictureId}`, `alt-en-${pictureId}`]
    this.marks = { ...this.marks, [vi]: markOf(`=${altVi}`), [en]: markOf(`=${altEn}`) }
    const before = (this.acked.pictures ?? '').split(',').filter(Boolean)
    const isKnown = insteadOf !== null && before.includes(insteadOf)
    const after = isKnown ? before.map((id) => (id === insteadOf ? pictureId : id)) : [...before, pictureId]
    this.acked = { ...this.acked, pictures: after.join(), [vi]: altVi, [en]: altEn }
    this.joining = true
    if (!this.cancel) this.plan(QUIET_MS)
  }

  private plan(ms: number) {
    this.cancel?.()
    this.cancel = this.ports.later(() => {
      this.cancel = null
      void this.flush()
    }, ms)
  }

  private stop() {
    this.cancel?.()
    this.cancel = null
  }

  private tell(change: Partial<SaverState>) {
    this.state = { ...this.state, ...change }
    this.ports.changed(this.state)
  }

  private unsaved(): FormValues {
    const typed = { ...this.lost, ...this.ports.read() }
    return Object.fromEntries(Object.entries(typed).filter(([field, text]) => (this.acked[field] ?? '') !== text))
  }

  // Whether anything would be sent: what was refused as unreadable or waits for a choice is not sent again as it is.
  private isBehindhand = () =>
    Object.entries(this.unsaved()).some(
      ([field, text]) => !this.held.has(unitOfField(field)) && this.refused[field] !== text,
    )

  private async run(): Promise<void> {
    const parcel = this.unsent ?? {
      openedAt: this.state.savedAt,
      marks: this.marks,
      held: [...this.held.keys()],
      values: this.ports.read(),
    }
    if (!this.unsent) this.joining = false
    this.unsent = parcel
    this.tell({ phase: 'saving' })
    const outcome = await this.ports.send(parcel)
    if (!outcome.ok) return this.failed(outcome.fault)
    this.unsent = null
    this.tries = 0
    this.take(parcel, outcome.answer)
    this.ports.keep(this.unsaved())
    const isMore = this.joining || this.isBehindhand()
    const isDone = Object.keys(this.unsaved()).length === 0
    this.tell({ phase: isDone ? 'saved' : 'typing' })
    if (isMore && !this.cancel) this.plan(QUIET_MS)
  }

  private failed(fault: Exclude<Outcome, { ok: true }>['fault']) {
    // Where there was an answer nothing was saved, and the next try may carry newer words.
    if (fault !== 'offline') this.unsent = null
    this.tell({ phase: fault })
    if (fault === 'gone') return
    this.plan(RETRY_MS[Math.min(this.tries, RETRY_MS.length - 1)] ?? 30_000)
    this.tries++
  }

  private take({ values }: Parcel, answer: SaveAnswer) {
    const typed = this.ports.read()
    const isUntouched = (field: string) => (typed[field] ?? '') === (values[field] ?? '')
    const faulty = new Set(Object.keys(answer.faults).map(unitOfField))
    const others = new Set(Object.keys(answer.updates).map(unitOfField))
    // A picture that joined while this was under way is not in the answer yet.
    const marks = { ...this.marks, ...answer.marks }
    for (const unit of Object.keys(this.marks))
      if (!unit.startsWith('alt-') && !(unit in answer.marks)) delete marks[unit]
    const acked = { ...this.acked }
    this.refused = {}
    // A picture that was taken away here and described anew elsewhere simply comes back.
    for (const conflict of answer.conflicts)
      if (isTakenAway(values, conflict.unit)) Object.assign(acked, conflict.theirs)
      else this.hold(conflict, values, acked)
    for (const [field, text] of Object.entries(values)) {
      const unit = unitOfField(field)
      if (faulty.has(unit)) this.refused[field] = text
      else if (!this.held.has(unit) && !others.has(unit)) acked[field] = text
    }

    this.behind = false
    for (const unit of others) {
      const theirs = valuesOfUnit(answer.updates, unit)
      if (this.held.has(unit)) this.hold({ unit, theirs }, values, acked)
      else if (!faulty.has(unit) && Object.keys(theirs).every(isUntouched) && this.ports.write(theirs, false))
        Object.assign(acked, theirs)
      else {
        if (!faulty.has(unit)) this.behind = true
        // Not shown yet: typing there still counts as typing on what was there before.
        const before = this.marks[unit]
        if (before === undefined) delete marks[unit]
        else marks[unit] = before
      }
    }
    if (isUntouched('pictures') && isUntouched('removed')) {
      this.ports.pictures(answer.pictures)
      acked.pictures = answer.pictures.map(({ pictureId }) => pictureId).join()
    }
    this.marks = marks
    this.acked = acked
    const { savedAt, faults, checks } = answer
    this.tell({ savedAt, faults, checks, since: answer.since ?? this.state.since, conflicts: [...this.held.values()] })
  }

  private hold(conflict: UnitConflict, values: FormValues, acked: FormValues) {
    const { unit, theirs } = conflict
    this.held.set(unit, conflict)
    Object.assign(acked, theirs)
    if (Object.keys(theirs).length === 0) {
      this.lost[unit] = values[unit] ?? ''
      acked[unit] = ''
    }
  }
}
