'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { UnitConflict } from '@/lib/catalog/editor-state'
import type { FormValues } from '@/lib/catalog/form-values'
import type { Unit } from '@/lib/catalog/rules-merge'
import { languageOf, TwoSides } from './two-sides'
import { canTakeBoth, type UnitNames, unitName, unitText } from './unit-words'

type Props = {
  names: UnitNames
  conflicts: UnitConflict[]
  since: string | null
  /** What the page says of a unit. */
  mine: (unit: Unit) => FormValues
  formId: string
  /** Absent before the script runs: then the next save carries the choices. */
  onChoose?: (unit: Unit, side: 'mine' | 'theirs' | 'both') => void
}

/** What was changed on this page and elsewhere, each beside the other, until somebody chooses. */
export function ConflictList({ names, conflicts, since, mine, formId, onChoose }: Props) {
  const { words } = names
  if (conflicts.length === 0) return null
  const { draft } = words
  return (
    <Notice kind="warning" title={draft['conflict-title']} className="mb-4 scroll-mt-24">
      <p id="conflicts" tabIndex={-1} className="outline-none">
        {since ? `${since} ` : ''}
        {draft['conflict-intro']}
      </p>
      <ul className="mt-3 flex flex-col gap-4">
        {conflicts.map(({ unit, theirs }) => {
          const isGone = Object.keys(theirs).length === 0
          const own = { title: isGone ? draft['picture-gone'] : draft.mine, text: unitText(words, unit, mine(unit)) }
          const other = { title: draft.theirs, text: unitText(words, unit, theirs) }
          const name = unitName(names, unit)
          return (
            <TwoSides key={unit} name={name} language={languageOf(unit)} sides={[own, other]} nothing={draft.nothing}>
              {onChoose && isGone ? (
                <Button type="button" kind="secondary" onClick={() => onChoose(unit, 'theirs')}>
                  {draft.forget}
                </Button>
              ) : onChoose ? (
                <Choices unit={unit} name={name} words={draft} onChoose={onChoose} />
              ) : isGone ? null : (
                <PlainChoices unit={unit} formId={formId} words={draft} />
              )}
            </TwoSides>
          )
        })}
      </ul>
    </Notice>
  )
}

type Words = UnitNames['words']['draft']

function Choices({
  unit,
  name,
  words,
  onChoose,
}: {
  unit: Unit
  name: string
  words: Words
  onChoose: NonNullable<Props['onChoose']>
}) {
  const sides = canTakeBoth(unit) ? (['mine', 'theirs', 'both'] as const) : (['mine', 'theirs'] as const)
  return sides.map((side) => (
    <Button
      key={side}
      type="button"
      kind="secondary"
      aria-label={`${name}: ${words[`keep-${side}`]}`}
      onClick={() => onChoose(unit, side)}
    >
      {words[`keep-${side}`]}
    </Button>
  ))
}

function PlainChoices({ unit, formId, words }: { unit: Unit; formId: string; words: Words }) {
  return (['mine', 'theirs'] as const).map((side) => (
    <label key={side} className="flex min-h-11 items-center gap-2 rounded-lg border border-line bg-sheet px-3">
      <input
        type="radio"
        form={formId}
        name={`choose-${unit}`}
        value={side}
        defaultChecked={side === 'mine'}
        className="size-5 accent-son"
      />
      {words[`keep-${side}`]}
    </label>
  ))
}
