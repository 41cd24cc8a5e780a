import { createHash } from 'node:crypto'
import { recipeFor } from '@/lib/files/drawings/recipes'
import type { Row } from '../rows'
import type { Chance } from './chance'
import type { Kind, Variant, Words } from './kinds'

/** The drawings used so far, each once. */
export type Drawings = { rows: Row[]; idOf(kind: Kind, variant: Variant, seed: number): string }

export function drawingStore(chance: Chance): Drawings {
  const rows: Row[] = []
  const ids = new Map<string, string>()
  return {
    rows,
    idOf(kind, variant, seed) {
      const recipe = recipeFor(kind.set, variant.motif, kind.tags, seed)
      const known = ids.get(recipe)
      if (known) return known
      const id = chance.uuid()
      const contentHash = createHash('sha256').update(`drawing:v1:${recipe}`).digest('hex')
      rows.push({ id, content_hash: contentHash, width: 1600, height: 1600, recipe })
      ids.set(recipe, id)
      return id
    },
  }
}

const views: Words[] = [
  { vi: 'Tranh khắc gỗ minh họa', en: 'Woodblock-style drawing of' },
  { vi: 'Hình vẽ nhìn gần', en: 'Close drawing of' },
  { vi: 'Hình vẽ bày cùng hoa lá', en: 'Drawing, arranged with leaves, of' },
  { vi: 'Hình vẽ họa tiết', en: 'Patterned drawing of' },
]

/** What a drawing shows, for people who do not see it. */
export function altFor(name: Words, position: number): Words {
  const view = views[position % views.length] ?? { vi: 'Hình vẽ', en: 'Drawing of' }
  return { vi: `${view.vi}: ${name.vi}`, en: `${view.en} ${name.en}` }
}
