'use client'

import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { writtenPlace } from '@/lib/catalog/form-values'
import { MAX_PLACES } from '@/lib/catalog/rules-places'
import { type Place, type PlaceKind, placeKinds } from '@/lib/catalog/types'
import { type EditorParts, fieldOf, typedOr } from './editor-parts'
import { fill } from './fill'

const SPARE_ROWS = 2

/** Where to buy: rows of a kind and an address; an empty row is none. */
export function PlacesSection({
  parts,
  places,
  version,
  rows,
  onRows,
}: {
  parts: EditorParts
  places: Place[]
  /** Changes when the draft was saved: a select then has to begin anew. */
  version: string
  rows: number
  onRows: (rows: number) => void
}) {
  const { words, isLive, state } = parts
  // Without the script there is no button for more rows, so a few stand ready.
  const shown = Math.min(
    MAX_PLACES,
    isLive ? Math.max(rows, typedRows(parts)) : Math.max(places.length, typedRows(parts)) + SPARE_ROWS,
  )
  return (
    <section
      aria-labelledby="places-title"
      className="flex flex-col gap-4 rounded-xl border border-line bg-sheet p-4 sm:p-6"
    >
      <div>
        <h2 id="places-title" className="scroll-mt-20 text-xl">
          {words.places}
        </h2>
        <p className="mt-1 text-sm text-muted">{fill(words['places-hint'], { max: MAX_PLACES })}</p>
      </div>
      <ul className="flex flex-col gap-4">
        {Array.from({ length: shown }, (_, index) => (
          <PlaceRow key={`${index} ${state.attempt} ${version}`} parts={parts} index={index} place={places[index]} />
        ))}
      </ul>
      {isLive && shown < MAX_PLACES ? (
        <Button type="button" kind="secondary" className="self-start" onClick={() => onRows(shown + 1)}>
          <Plus aria-hidden className="size-5" />
          {words['place-add']}
        </Button>
      ) : null}
    </section>
  )
}

// How many rows the form that came back had something in.
const typedRows = ({ state }: EditorParts) =>
  Array.from({ length: MAX_PLACES }, (_, index) => index + 1).findLast((row) => state.values?.[`place-${row - 1}`]) ?? 0

function PlaceRow({ parts, index, place }: { parts: EditorParts; index: number; place: Place | undefined }) {
  const { words } = parts
  const typedKind = typedOr(parts, `place-kind-${index}`, place?.kind ?? 'PHONE')
  const [kind, setKind] = useState<PlaceKind>(placeKinds.find((one) => one === typedKind) ?? 'PHONE')
  return (
    <li className="grid gap-3 sm:grid-cols-[12rem_1fr]">
      <SelectField
        {...fieldOf(parts, `place-kind-${index}`)}
        label={fill(words['place-kind'], { n: index + 1 })}
        options={placeKinds.map((value) => ({ value, label: words.place[value] }))}
        defaultValue={kind}
        onChange={(event) => setKind(placeKinds.find((one) => one === event.target.value) ?? 'PHONE')}
      />
      <TextField
        {...fieldOf(parts, `place-${index}`)}
        label={fill(words['place-value'], { n: index + 1 })}
        defaultValue={typedOr(parts, `place-${index}`, place ? writtenPlace(place) : '')}
        placeholder={words['place-example'][kind]}
        inputMode={kind === 'PHONE' ? 'tel' : kind === 'STORE' || kind === 'ZALO' ? 'text' : 'url'}
        autoCapitalize={kind === 'STORE' ? undefined : 'none'}
        maxLength={500}
      />
    </li>
  )
}
