import type { ReactNode } from 'react'
import type { Operator } from '@/lib/config/environment'
import { formatPhone, parsePhone } from '@/lib/format/people'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const topics = ['wrong', 'join', 'account', 'data', 'figures'] as const
const link = 'inline-flex min-h-11 items-center text-lam underline underline-offset-4'

/** Who operates the booth, how to reach them, and what for. */
export function ContactView({
  locale,
  operator,
  isDemo,
}: {
  locale: Locale
  operator: Operator
  /** Whether firms and products are invented, as they then have nobody behind them to write to. */
  isDemo: boolean
}) {
  const t = translator(locale, 'legal')
  const isSet = Object.values(operator).some(Boolean)
  return (
    <div className="max-w-prose">
      <h1 className="mt-2 text-2xl sm:text-3xl">{t('contact.title')}</h1>
      <p className="mt-3">{t('contact.intro')}</p>
      <section aria-labelledby="operator" className="mt-6 rounded-xl border border-line bg-sheet p-4 sm:p-6">
        <h2 id="operator" className="text-lg">
          {t('operator')}
        </h2>
        {isSet ? (
          <Details locale={locale} operator={operator} />
        ) : (
          <p className="mt-2">{t(isDemo ? 'contact.unset-demo' : 'contact.unset')}</p>
        )}
      </section>
      <h2 className="mt-10 text-xl">{t('contact.what')}</h2>
      {topics.map((topic) => (
        <section key={topic} aria-labelledby={topic} className="mt-4">
          <h3 id={topic}>{t(`contact.topics.${topic}.title`)}</h3>
          <p className="mt-1 text-muted">{t(`contact.topics.${topic}.body`)}</p>
        </section>
      ))}
      <p className="mt-8 flex flex-wrap gap-x-6 border-t border-line pt-3">
        <a href={pathIn(locale, '/terms')} className={link}>
          {t('terms-link')}
        </a>
        <a href={pathIn(locale, '/privacy')} className={link}>
          {t('privacy-link')}
        </a>
      </p>
    </div>
  )
}

function Details({ locale, operator: { name, address, phone, email } }: { locale: Locale; operator: Operator }) {
  const t = translator(locale, 'legal')
  const number = phone && parsePhone(phone)
  const rows: [string, ReactNode][] = [
    [t('contact.name'), name],
    [t('contact.address'), address],
    [
      t('contact.phone'),
      number ? (
        <a href={`tel:${number}`} className={link}>
          {formatPhone(number)}
        </a>
      ) : (
        phone
      ),
    ],
    [
      t('contact.email'),
      email ? (
        <a href={`mailto:${email}`} className={link}>
          {email}
        </a>
      ) : null,
    ],
  ]
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr] sm:items-baseline">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term} className="sm:contents">
            <dt className="text-sm text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
