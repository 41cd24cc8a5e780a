import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { mostProducts, productPapers, stallPapers } from '@/lib/papers/paper-kinds'
import type { PrintableListing } from '@/lib/papers/queries/printable'

const problems = ['no-address', 'nothing-chosen', 'busy', 'not-made'] as const

const choice =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-lg border border-line px-3 py-2 has-checked:border-son'

/** What to print, of which products: one plain form that asks for a PDF. */
export function PrintForm({
  locale,
  listings,
  chosen,
  paper,
  problem,
}: {
  locale: Locale
  listings: PrintableListing[]
  /** Ids that are ticked; all of them when none is named. */
  chosen: string[]
  paper: string | null
  problem: string | null
}) {
  const t = translator(locale, 'papers')
  const known = problems.find((one) => one === problem)
  const all = [...productPapers, ...stallPapers]
  const first = all.find((one) => one === paper) ?? all[0]
  return (
    <form action="/api/papers/chosen" className="flex max-w-3xl flex-col gap-6">
      <input type="hidden" name="locale" value={locale} />
      {known ? <Notice kind="error">{t(`problem.${known}`)}</Notice> : null}
      <fieldset className="flex flex-col gap-2 rounded-xl border border-line bg-sheet p-4 sm:p-6">
        <legend className="sr-only">{t('form.paper')}</legend>
        <h2 className="text-xl">{t('form.paper')}</h2>
        {all.map((one) => (
          <label key={one} className={choice}>
            <input
              type="radio"
              name="paper"
              value={one}
              defaultChecked={one === first}
              className="size-5 shrink-0 accent-son"
            />
            <span>
              <span className="font-semibold">{t(`paper.${one}`)}</span>
              <span className="block text-sm text-muted">{t(`paper-hint.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="flex flex-col gap-2 rounded-xl border border-line bg-sheet p-4 sm:p-6">
        <legend className="sr-only">{t('form.products')}</legend>
        <h2 className="text-xl">{t('form.products')}</h2>
        <p className="text-sm text-muted">{t('form.products-hint', { sheets: mostProducts.sheet })}</p>
        {listings.map(({ id, name, stars }) => (
          <label key={id} className={choice}>
            <input
              type="checkbox"
              name="listing"
              value={id}
              defaultChecked={chosen.length === 0 || chosen.includes(id)}
              className="size-5 shrink-0 accent-son"
            />
            <span className="min-w-0 wrap-anywhere">
              {name} <span className="text-muted">· {t('stars').replace('{n}', String(stars))}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button className="self-start">{t('form.go')}</Button>
    </form>
  )
}
