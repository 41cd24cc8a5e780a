import { ShopCrumbs } from '@/components/layout/shop-crumbs'
import { environment } from '@/lib/config/environment'
import { formatDay } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { cited } from '@/lib/law/cite'
import { citedToday } from '@/lib/law/queries'
import { legalSections } from './legal-sections'
import { PlainText } from './plain-text'

const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'

/** The terms of operation or the privacy notice: numbered parts, and ways to what they speak of. */
export async function LegalPage({ locale, kind }: { locale: Locale; kind: keyof typeof legalSections }) {
  const t = translator(locale, 'legal')
  const { operator, publicUrl } = environment()
  const name = operator.name ?? t('operator-unset')
  const law = await citedToday()
  const values = {
    operator: name,
    takeDownLaw: cited(locale, law['take-down']),
    personalDataLaw: cited(locale, law['personal-data']),
  }
  const other = kind === 'terms' ? 'privacy' : 'terms'
  return (
    <>
      <ShopCrumbs locale={locale} crumbs={[]} publicUrl={publicUrl} />
      <article className="mt-2 max-w-prose">
        <h1 className="text-2xl sm:text-3xl">{t(`${kind}.title`)}</h1>
        <p className="mt-2 text-sm text-muted">{t('updated', { day: formatDay(t(`${kind}.day`)) })}</p>
        {legalSections[kind].map(({ key, title, body }, i) => (
          <section key={key} aria-labelledby={key} className="mt-8">
            <h2 id={key} className="text-lg sm:text-xl">
              {i + 1}. {t(title)}
            </h2>
            <PlainText text={t(body, values)} />
          </section>
        ))}
        <p className="mt-10 flex flex-wrap gap-x-6 border-t border-line pt-3">
          <a href={pathIn(locale, '/contact')} className={link}>
            {t('contact-link')}
          </a>
          <a href={pathIn(locale, `/${other}`)} className={link}>
            {t(`${other}-link`)}
          </a>
          {kind === 'terms' ? (
            <a href={pathIn(locale, '/ranking')} className={link}>
              {t('ranking-link')}
            </a>
          ) : null}
        </p>
      </article>
    </>
  )
}
