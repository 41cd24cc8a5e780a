import type { PublicGroup } from '@/lib/catalog/public-types'
import { readPublicGroups } from '@/lib/catalog/queries/public-groups'
import { environment } from '@/lib/config/environment'
import type { Locale } from '@/lib/i18n/locales'
import { type Frame, frameOf } from '@/lib/pages/frames'
import { redrawFrame } from '@/lib/pages/redraw-frame'
import { browseWithChoices } from '@/lib/search/queries'
import { readBrowseState } from '@/lib/search/rules-address'
import { drawResults } from './results-thread'

// The groups change when the page does that lends the frame.
const groupsOf = new WeakMap<Frame, Promise<PublicGroup[]>>()

/** A whole page of results of this moment, as bytes; `canonical` is the query string. Throws when it cannot be drawn. */
export async function drawAnew(locale: Locale, canonical: string, isPacked: boolean): Promise<Uint8Array> {
  const lent = frameOf(locale)
  if (!lent) throw new Error('no page lends its frame')
  const { frame, isOld } = lent
  if (isOld) redrawFrame(locale)
  const groups = groupsOf.get(frame) ?? readPublicGroups()
  groupsOf.set(frame, groups)
  groups.catch(() => groupsOf.delete(frame))
  const state = readBrowseState(new URLSearchParams(canonical))
  const found = await browseWithChoices(state)
  const { publicUrl } = environment()
  return drawResults({ locale, state, found, groups: await groups, frame, publicUrl, isPacked })
}
