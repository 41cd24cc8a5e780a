'use server'

import { refresh, updateTag } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireReviewing } from '@/lib/auth/guards'
import { catalogTags } from '@/lib/catalog/tags'
import { isUuid } from '@/lib/format/ids'
import { formatMoment } from '@/lib/format/people'
import type { FormState } from '@/lib/forms/form-state'
import { failed, parseForm, typedValues } from '@/lib/forms/parse-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { hurryLetters } from '@/lib/notices/letter-job'
import { approveTogether } from '../commands/approve-together'
import { type Decided, decideItem } from '../commands/decide-item'
import { settleDecisions } from '../commands/settle-decisions'
import { hastenDecisions, takeBackDecisions } from '../commands/take-back'
import { awaitDecision } from '../decision-job'
import { decideInput } from '../input'
import { findOwnDecisions } from '../queries/item'
import { findNextAddress } from '../queries/next-address'
import { itemAddress, queueAddress, queueFilter, readItem } from '../queue-address'

const filterOf = (asked: string) => queueFilter(Object.fromEntries(new URLSearchParams(asked)))

/** Decides about an item, to happen when its seconds are over, and goes on to the next one under the same filter. */
export async function decideItemAction(
  locale: Locale,
  item: string,
  asked: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const parsed = parseForm(decideInput, form, locale, previous)
  if (!parsed.ok) return parsed.state
  const ref = readItem(item)
  const { verdict, reasonCode = null, words, version = null } = parsed.data
  const decided: Decided = ref
    ? await decideItem(admin, ref, { verdict, reasonCode, words, version })
    : { ok: false, reason: 'unknown' }
  if (!ref || !decided.ok) {
    refresh()
    return failed(previous, { message: refusal(locale, decided, ref?.kind ?? ''), values: typedValues(form) })
  }
  await awaitDecision()
  return redirect(pathIn(locale, await findNextAddress(admin, ref, filterOf(asked), { after: decided.decisionId })))
}

function refusal(locale: Locale, decided: Decided, kind: string): string {
  const t = translator(locale, 'queue')
  if (decided.ok) return ''
  if (decided.reason === 'claimed') return t('refused.claimed', { by: decided.by, time: formatMoment(decided.until) })
  if (decided.reason !== 'already-decided') return t(`refused.${decided.reason}`)
  const { by, at, verdict } = decided
  return by && at && verdict
    ? t('refused.already-decided-by', { by, time: formatMoment(at), verdict: t(`did.${verdict}`, { kind }) })
    : t('refused.already-decided')
}

/** Takes one's own decision back, with those made together with it, and goes to where it was made. */
export async function takeBackAction(locale: Locale, decisionId: string, asked: string): Promise<void> {
  const admin = await requireReviewing(locale)
  const own = isUuid(decisionId) ? await findOwnDecisions(admin, decisionId) : []
  const back = await takeBackDecisions(
    admin,
    own.map(({ id }) => id),
  )
  const [first] = own
  const told = { back: back > 0 ? String(back) : '0' }
  const filter = filterOf(asked)
  redirect(
    pathIn(
      locale,
      first && own.length === 1 && back > 0 ? itemAddress(first, filter, told) : queueAddress(filter, told),
    ),
  )
}

/** Lets one's own decision happen now, with those made together with it; `here` is the item whose page it was asked from. */
export async function hastenAction(locale: Locale, decisionId: string, asked: string, here: string): Promise<void> {
  const admin = await requireReviewing(locale)
  const own = isUuid(decisionId) ? await findOwnDecisions(admin, decisionId) : []
  await hastenDecisions(
    admin,
    own.map(({ id }) => id),
  )
  await settleDecisions()
  await hurryLetters()
  updateTag(catalogTags.shop)
  const ref = readItem(here)
  const filter = filterOf(asked)
  const told = { after: decisionId }
  redirect(pathIn(locale, ref ? itemAddress(ref, filter, told) : queueAddress(filter, told)))
}

/** Approves together what was chosen in the queue and is all green. */
export async function approveTogetherAction(
  locale: Locale,
  asked: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const admin = await requireReviewing(locale)
  const items = form.getAll('item').flatMap((one) => readItem(String(one)) ?? [])
  const { held, first } = await approveTogether(admin, items)
  if (held === 0 || !first) return failed(previous, { message: translator(locale, 'queue')('bulk.none') })
  await awaitDecision()
  return redirect(pathIn(locale, queueAddress(filterOf(asked), { after: first })))
}
