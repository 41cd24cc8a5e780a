'use client'

import type { FocusEvent } from 'react'
import { TextField } from '@/components/ui/field'
import { writtenVnd } from '@/lib/catalog/form-values'
import { parseVnd } from '@/lib/catalog/rules-price'
import type { SetCare } from '@/lib/catalog/rules-sets'
import { type ListingContent, priceKinds } from '@/lib/catalog/types'
import { type EditorParts, fieldOf, typedOr } from './editor-parts'

function tidy(event: FocusEvent<HTMLInputElement>) {
  const vnd = parseVnd(event.target.value)
  if (vnd !== null) event.target.value = writtenVnd(vnd)
}

/** Price and unit. Which fields apply follows the chosen kind by style alone, so it works before the script too. */
export function PriceSection({
  parts,
  content,
  care,
}: {
  parts: EditorParts
  content: ListingContent
  care: SetCare | null
}) {
  const { words, formId } = parts
  const { price, unitVi, unitEn } = content
  const kind = typedOr(parts, 'priceKind', price.kind)
  const amount = (name: 'price' | 'priceTo', vnd: number | null) => ({
    ...fieldOf(parts, name),
    defaultValue: typedOr(parts, name, writtenVnd(vnd)),
    inputMode: 'numeric' as const,
    autoComplete: 'off',
    maxLength: 24,
    onBlur: tidy,
  })
  return (
    <section
      aria-labelledby="price-title"
      className="group flex flex-col gap-5 rounded-xl border border-line bg-sheet p-4 sm:p-6"
    >
      <h2 id="price-title" className="scroll-mt-20 text-xl">
        {words.price}
      </h2>
      <div role="radiogroup" aria-labelledby="price-title" className="grid gap-2 sm:grid-cols-3">
        {priceKinds.map((one) => (
          <label
            key={one}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border border-line px-3 py-2 has-checked:border-son has-checked:font-semibold"
          >
            <input
              type="radio"
              form={formId}
              name="priceKind"
              value={one}
              defaultChecked={one === kind}
              className="size-5 accent-son"
            />
            {words['price-kind'][one]}
          </label>
        ))}
      </div>
      <div className="grid gap-5 group-has-[input[value=ON_REQUEST]:checked]:hidden sm:grid-cols-2">
        <TextField
          {...amount('price', price.vnd)}
          label={care === 'tourism' ? words['price-from'] : words['price-vnd']}
          hint={words['price-hint']}
        />
        <TextField
          {...amount('priceTo', price.toVnd)}
          label={words['price-to']}
          hint={words['price-hint']}
          className="group-has-[input[value=FIXED]:checked]:hidden"
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...fieldOf(parts, 'unitVi')}
          label={words['unit-vi']}
          hint={words['unit-hint']}
          defaultValue={typedOr(parts, 'unitVi', unitVi)}
          maxLength={40}
        />
        <TextField
          {...fieldOf(parts, 'unitEn')}
          label={
            <>
              {words['unit-en']} <span className="font-normal text-muted">({words.optional})</span>
            </>
          }
          defaultValue={typedOr(parts, 'unitEn', unitEn)}
          maxLength={40}
          className="justify-end"
        />
      </div>
    </section>
  )
}
