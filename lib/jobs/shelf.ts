import { setTimeout as wait } from 'node:timers/promises'
import { direct } from '@/lib/db/direct'

/** How long new listings may be counted one by one before the background gives them their place. */
const PAUSE_MS = 15_000

/** Lets the shelf know what began or ended by its date since it was last asked; quick, and needed before pages are drawn. */
export async function bringShelfToToday(): Promise<void> {
  await direct.$queryRaw`SELECT bring_shelf_to_today()`
}

/** Gives every entry of the shelf its place in the counts and, when enough has changed, counts the words again. */
export async function settleShelf(): Promise<void> {
  await settleParts()
  const [state] = await direct.$queryRaw<{ needed: boolean }[]>`SELECT shelf_needs_counting() AS needed`
  if (!state?.needed) return
  await direct.$queryRaw`SELECT count_shelf_words()`
  await direct.$queryRaw`SELECT make_shelf_phrases()`
  await settleParts()
  await direct.$queryRaw`SELECT make_shelf_kinds()`
  // What was just written has no statistics and lies among its former rows, and the plans of the counts are kept: without
  // this they take twice to three times as long until the server tidies up by itself.
  await direct.$queryRaw`VACUUM (ANALYZE) shelf_block, shelf_bits, shelf_word_bits, shelf_word, shelf_place, shelf_phrase, shelf_kind, shelf_total, shelf_maker`
  await direct.$queryRaw`ANALYZE shelf_entry`
}

// Part by part, each a transaction of its own, so that nobody's command waits for long.
async function settleParts() {
  for (;;) {
    const [part] = await direct.$queryRaw<{ more: boolean }[]>`SELECT settle_shelf_part() AS more`
    if (!part?.more) return
  }
}

/** Settles the shelf for as long as the server runs; counts are right at any time, settled they are also fast. */
export async function keepShelfSettled(): Promise<void> {
  for (;;) {
    await settleShelf().catch((error: Error) => console.error('the shelf could not be settled:', error.message))
    await wait(PAUSE_MS, undefined, { ref: false })
  }
}
