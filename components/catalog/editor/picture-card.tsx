'use client'

import { ArrowLeft, ArrowRight, Trash2 } from 'lucide-react'
import { pictureSrc } from '@/components/catalog/product-picture'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import type { ContentPicture } from '@/lib/catalog/types'
import { type EditorParts, fieldOf, typedOr } from './editor-parts'
import { fill } from './fill'
import { PictureTools } from './picture-tools'
import type { Shaped } from './shape-picture'

/** One picture with its description, its place in the row and the way out. */
export function PictureCard({
  parts,
  picture,
  position,
  isLast,
  onMove,
  onRemove,
  onShape,
}: {
  parts: EditorParts
  picture: ContentPicture
  position: number
  isLast: boolean
  onMove: (id: string, by: -1 | 1) => void
  onRemove: (picture: ContentPicture) => void
  onShape: (picture: ContentPicture, values: Record<string, string>) => Promise<Shaped>
}) {
  const { words, formId, isLive } = parts
  const { pictureId: id, contentHash, altVi, altEn } = picture
  // Without the script the buttons save the form on the way, so that nothing typed is lost.
  const button = (intent: string, run: () => void) =>
    isLive
      ? ({ type: 'button', onClick: run } as const)
      : ({ type: 'submit', form: formId, name: 'intent', value: `${intent}:${id}` } as const)
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line p-3">
      <div className="flex gap-3">
        <img
          src={pictureSrc(contentHash, 320)}
          alt={altVi}
          width={112}
          height={112}
          loading="lazy"
          className="size-28 shrink-0 rounded-md bg-quy-wash object-cover"
        />
        <div className="flex min-w-0 flex-1 flex-col items-start justify-between gap-2">
          {position === 1 ? (
            <Badge tone="good">{words['main-picture']}</Badge>
          ) : (
            <span className="text-sm text-muted">{fill(words.picture, { n: position })}</span>
          )}
          <div className="flex flex-wrap gap-1.5">
            <Button
              kind="secondary"
              className="size-11 p-0"
              disabled={position === 1}
              aria-label={fill(words['up-of'], { n: position })}
              title={words.up}
              {...button('up', () => onMove(id, -1))}
            >
              <ArrowLeft aria-hidden className="size-5" />
            </Button>
            <Button
              kind="secondary"
              className="size-11 p-0"
              disabled={isLast}
              aria-label={fill(words['down-of'], { n: position })}
              title={words.down}
              {...button('down', () => onMove(id, 1))}
            >
              <ArrowRight aria-hidden className="size-5" />
            </Button>
            <Button
              kind="secondary"
              className="size-11 p-0"
              aria-label={fill(words['remove-of'], { n: position })}
              title={words.remove}
              {...button('remove', () => onRemove(picture))}
            >
              <Trash2 aria-hidden className="size-5" />
            </Button>
          </div>
        </div>
      </div>
      <PictureTools
        parts={parts}
        picture={picture}
        position={position}
        onShape={(values) => onShape(picture, values)}
      />
      <TextField
        {...fieldOf(parts, `alt-vi-${id}`)}
        label={words['alt-vi']}
        defaultValue={typedOr(parts, `alt-vi-${id}`, altVi)}
        maxLength={200}
      />
      <TextField
        {...fieldOf(parts, `alt-en-${id}`)}
        label={words['alt-en']}
        defaultValue={typedOr(parts, `alt-en-${id}`, altEn)}
        maxLength={200}
      />
    </li>
  )
}
