'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type FormValues, valuesOfUnit } from '@/lib/catalog/form-values'
import type { Unit } from '@/lib/catalog/rules-merge'
import { formatMoment } from '@/lib/format/people'
import { type DeviceCopy, unitsToOffer } from './device-copy'
import { fill } from './fill'
import { languageOf, TwoSides } from './two-sides'
import { type UnitNames, unitName, unitText } from './unit-words'

/** Words that an earlier visit left unsaved on this device, each with what the listing says now. */
export function KeptOffer({
  names,
  copy,
  current,
  onUse,
  onDrop,
}: {
  names: UnitNames
  copy: DeviceCopy
  current: FormValues
  onUse: (units: Unit[]) => void
  onDrop: (units: Unit[]) => void
}) {
  const { draft } = names.words
  const units = unitsToOffer(copy, current)
  return (
    <Notice
      kind="warning"
      title={fill(draft['kept-title'], { time: formatMoment(new Date(copy.at)) })}
      className="mb-4"
    >
      <p>{draft['kept-intro']}</p>
      <ul className="mt-3 flex flex-col gap-4">
        {units.map((unit) => {
          const name = unitName(names, unit)
          const text = (values: FormValues) => unitText(names.words, unit, valuesOfUnit(values, unit))
          return (
            <TwoSides
              key={unit}
              name={name}
              language={languageOf(unit)}
              sides={[
                { title: draft['kept-side'], text: text(copy.fields) },
                { title: draft['now-side'], text: text(current) },
              ]}
              nothing={draft.nothing}
            >
              <Button
                type="button"
                kind="secondary"
                aria-label={`${name}: ${draft['use-kept']}`}
                onClick={() => onUse([unit])}
              >
                {draft['use-kept']}
              </Button>
              <Button
                type="button"
                kind="quiet"
                aria-label={`${name}: ${draft['drop-kept']}`}
                onClick={() => onDrop([unit])}
              >
                {draft['drop-kept']}
              </Button>
            </TwoSides>
          )
        })}
      </ul>
      {units.length > 1 ? (
        <p className="mt-3 flex flex-wrap gap-2 border-t border-quy/40 pt-3">
          <Button type="button" kind="secondary" onClick={() => onUse(units)}>
            {draft['use-all']}
          </Button>
          <Button type="button" kind="quiet" onClick={() => onDrop(units)}>
            {draft['drop-all']}
          </Button>
        </p>
      ) : null}
    </Notice>
  )
}
