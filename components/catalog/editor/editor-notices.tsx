'use client'

import type { RefObject } from 'react'
import type { EditorState } from '@/lib/catalog/editor-state'
import { valuesOfUnit } from '@/lib/catalog/form-values'
import { type Unit, unitOfField } from '@/lib/catalog/rules-merge'
import { ConflictList } from './conflict-list'
import { type DeviceCopy, keepCopy, unitsToOffer } from './device-copy'
import { readFields } from './form-fields'
import { KeptOffer } from './kept-offer'
import type { UnitNames } from './unit-words'
import type { useDraftSaver } from './use-draft-saver'

/** What asks for a choice: words changed in two places, and words an earlier visit left on this device. */
export function EditorNotices({
  names,
  form,
  draft: { state, saver, copies, forget, put },
  formId,
  isLive,
  returned,
}: {
  names: UnitNames
  form: RefObject<HTMLFormElement | null>
  draft: ReturnType<typeof useDraftSaver>
  formId: string
  isLive: boolean
  /** What came back with a form that was sent without the script. */
  returned: EditorState
}) {
  const { saved, values = {} } = returned
  if (!isLive)
    return (
      <ConflictList
        names={names}
        conflicts={saved?.conflicts ?? []}
        since={saved?.since ?? null}
        mine={(unit) => valuesOfUnit(values, unit)}
        formId={formId}
      />
    )
  const current = form.current ? readFields(form.current) : {}
  const without = (copy: DeviceCopy, units: Unit[]) => {
    const rest = Object.entries(copy.fields).filter(([field]) => !units.includes(unitOfField(field)))
    const left = { ...copy, fields: Object.fromEntries(rest) }
    if (unitsToOffer(left, current).length > 0) keepCopy(copy.key, left.fields)
    forget(copy, unitsToOffer(left, current).length > 0 ? left : null)
  }
  return (
    <>
      <ConflictList
        names={names}
        conflicts={state.conflicts}
        since={state.since}
        mine={(unit) => saver.current?.mine(unit) ?? {}}
        formId={formId}
        onChoose={(unit, side) => saver.current?.resolve(unit, side)}
      />
      {copies
        .filter((copy) => unitsToOffer(copy, current).length > 0)
        .map((copy) => (
          <KeptOffer
            key={copy.key}
            names={names}
            copy={copy}
            current={current}
            onUse={(units) => {
              put(Object.assign({}, ...units.map((unit) => valuesOfUnit(copy.fields, unit))))
              without(copy, units)
            }}
            onDrop={(units) => without(copy, units)}
          />
        ))}
    </>
  )
}
