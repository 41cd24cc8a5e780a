'use client'

import { RotateCcw, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { pictureSrc } from '@/components/catalog/product-picture'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ContentPicture } from '@/lib/catalog/types'
import { MAX_TRIM, noTrim, squareTrim, type Trim } from '@/lib/files/rules-shape'
import type { EditorParts } from './editor-parts'
import { faultText } from './fault-text'
import { fill } from './fill'
import type { Shaped } from './shape-picture'

const sides = ['left', 'right', 'top', 'bottom'] as const

/** Turning and cutting one picture, by buttons and sliders: nothing has to be dragged. */
export function PictureTools({
  parts,
  picture,
  position,
  onShape,
}: {
  parts: EditorParts
  picture: ContentPicture
  position: number
  /** Carries it out, and has the picture exchanged when it worked. */
  onShape: (values: Record<string, string>) => Promise<Shaped>
}) {
  const { words, formId, isLive } = parts
  const { shape } = words
  const { pictureId: id, contentHash } = picture
  const [trim, setTrim] = useState<Trim>(noTrim)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState('')

  async function run(values: Record<string, string>) {
    if (isBusy) return
    setBusy(true)
    setFault('')
    const shaped = await onShape(values)
    if (!shaped.ok) setFault(faultText(words, shaped.fault, shape.this))
    setBusy(false)
  }
  const trimValues = Object.fromEntries(sides.map((side) => [side, String(trim[side])]))
  const button = (step: 'turn-left' | 'turn-right' | 'crop') =>
    isLive
      ? ({
          type: 'button',
          'aria-disabled': isBusy || undefined,
          onClick: () => run(step === 'crop' ? { do: step, ...trimValues } : { do: step }),
        } as const)
      : ({ type: 'submit', form: formId, name: 'intent', value: `${step}:${id}` } as const)
  return (
    <details className="rounded-lg border border-line px-3">
      <summary
        aria-label={fill(shape['tools-of'], { n: position })}
        className="min-h-11 cursor-pointer py-2.5 text-sm font-semibold"
      >
        {shape.tools}
      </summary>
      <div className="flex flex-col gap-3 pb-3">
        <div className="grid grid-cols-2 gap-2">
          <Button kind="secondary" className="px-2" {...button('turn-left')}>
            <RotateCcw aria-hidden className="size-5" />
            {shape['turn-left']}
          </Button>
          <Button kind="secondary" className="px-2" {...button('turn-right')}>
            <RotateCw aria-hidden className="size-5" />
            {shape['turn-right']}
          </Button>
        </div>
        {isLive ? (
          <span className="block self-start bg-[repeating-conic-gradient(var(--line)_0_25%,transparent_0_50%)] bg-size-[16px_16px]">
            <img
              src={pictureSrc(contentHash, 480)}
              alt=""
              className="block max-h-72 max-w-full"
              style={{ clipPath: `inset(${trim.top}% ${trim.right}% ${trim.bottom}% ${trim.left}%)` }}
            />
          </span>
        ) : null}
        <div className="grid grid-cols-2 gap-3">
          {sides.map((side) => (
            <label key={side} className="flex flex-col text-sm">
              {shape.trim[side]}
              <input
                type="range"
                min={0}
                max={MAX_TRIM}
                form={formId}
                // With the script they only shape what is shown; without it they travel with the form.
                {...(isLive
                  ? {
                      value: trim[side],
                      onChange: ({ target }) => setTrim({ ...trim, [side]: Number(target.value) }),
                    }
                  : { name: `trim-${side}-${id}`, defaultValue: 0 })}
                className="min-h-11 accent-son"
              />
            </label>
          ))}
        </div>
        <div className="flex flex-wrap gap-2">
          {isLive ? (
            <>
              <Button type="button" kind="secondary" onClick={() => setTrim(squareTrim(picture))}>
                {shape.square}
              </Button>
              <Button type="button" kind="quiet" onClick={() => setTrim(noTrim)}>
                {shape.whole}
              </Button>
            </>
          ) : null}
          <Button kind="secondary" {...button('crop')}>
            {shape.crop}
          </Button>
        </div>
        <p role="status" className="text-sm text-muted empty:hidden">
          {isBusy ? shape.working : ''}
        </p>
        {fault ? <Notice kind="error">{fault}</Notice> : null}
      </div>
    </details>
  )
}
