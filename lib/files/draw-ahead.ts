import { setTimeout as wait } from 'node:timers/promises'
import { db } from '@/lib/db/client'
import { drawVariant } from '@/lib/files/drawn-pictures'
import { fileStore } from '@/lib/files/store'
import { variantKey } from '@/lib/files/variants'

// The sizes that shelves ask for; larger ones are drawn when somebody opens a product.
const shelfWidths = [320, 480] as const
const headStartMs = 3_000
const leastBreathMs = 30

/**
 * Draws the shelf sizes of the project's own pictures one after another once the server is up, so that no visitor waits for them. It
 * rests twice as long as it works: two thousand of them on a machine of two cores are else felt on every page for minutes.
 */
export async function drawAhead() {
  await wait(headStartMs, undefined, { ref: false })
  const pictures = await db.picture.findMany({
    where: { recipe: { not: null } },
    select: { contentHash: true, recipe: true },
  })
  for (const { contentHash, recipe } of pictures) {
    for (const width of shelfWidths) {
      if (!recipe || (await fileStore().has(variantKey(contentHash, width)))) continue
      const begun = performance.now()
      await drawVariant(contentHash, recipe, width)
      await wait(leastBreathMs + 2 * (performance.now() - begun), undefined, { ref: false })
    }
  }
}
