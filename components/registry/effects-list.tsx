import Link from 'next/link'
import type { ReactNode } from 'react'
import { Table } from '@/components/ui/table'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Effects, ListingEffect, RowEffect } from '@/lib/registry/change-types'

/** What follows, or followed, from a change: figures of today, pages that leave or enter the booth, rows that are written. */
export function EffectsList({ locale, effects, isMade }: { locale: Locale; effects: Effects; isMade: boolean }) {
  const t = translator(locale, 'registry-care')
  const { groups, closes, opens, redirects, rows } = effects
  const written = Object.entries(rows) as [RowEffect, number][]
  const isQuiet = groups.length === 0 && closes.count + opens.count + redirects.length === 0
  return (
    <section aria-labelledby="effects" className="mb-8 flex flex-col gap-5">
      <h2 id="effects" className="text-xl">
        {t(isMade ? 'effects.titleDone' : 'effects.title')}
      </h2>
      {isQuiet ? <p>{t('effects.none')}</p> : null}
      {groups.length > 0 ? (
        <div>
          <p className="mb-2 text-sm text-muted">{t('effects.groups')}</p>
          <Table
            caption={t('effects.groups')}
            head={
              <tr>
                <th scope="col">{t('effects.group')}</th>
                <th scope="col">{t('effects.now')}</th>
                <th scope="col">{t('effects.then')}</th>
              </tr>
            }
          >
            {groups.map(({ code, nameVi, nameEn, before, after }) => (
              <tr key={code}>
                <th scope="row" className="border-t border-line font-normal">
                  {code}. {inLocale(locale, nameVi, nameEn)}
                </th>
                <td className="whitespace-nowrap tabular-nums">{t('effects.ofN', before)}</td>
                <td className="whitespace-nowrap font-semibold tabular-nums">{t('effects.ofN', after)}</td>
              </tr>
            ))}
          </Table>
        </div>
      ) : null}
      <Listings
        locale={locale}
        {...closes}
        title={t(isMade ? 'effects.closed' : 'effects.closes', { count: closes.count })}
      />
      <Listings
        locale={locale}
        {...opens}
        title={t(isMade ? 'effects.opened' : 'effects.opens', { count: opens.count })}
      />
      {redirects.length > 0 ? (
        <Part title={t('effects.redirects')}>
          {redirects.map(({ from, to }) => (
            <li key={from} className="wrap-anywhere">
              {t('effects.redirect', { from: `/listings/${from}`, to: `/listings/${to}` })}
            </li>
          ))}
        </Part>
      ) : null}
      {written.length > 0 ? (
        <Part title={t('effects.rows')}>
          {written.map(([row, count]) => (
            <li key={row}>{t(`effects.row.${row}`, { count })}</li>
          ))}
        </Part>
      ) : null}
    </section>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 list-disc pl-5">{children}</ul>
    </div>
  )
}

function Listings({
  locale,
  title,
  count,
  listings,
}: {
  locale: Locale
  title: string
  count: number
  listings: ListingEffect[]
}) {
  if (count === 0) return null
  const t = translator(locale, 'registry-care')
  return (
    <Part title={title}>
      {listings.map(({ id, name, merchant, slug }) => (
        <li key={id}>
          <Link
            href={pathIn(locale, `/listings/${slug}`)}
            prefetch={false}
            className="inline-block py-1 text-lam underline underline-offset-4"
          >
            {name}
          </Link>
          , {merchant}
        </li>
      ))}
      {count > listings.length ? <li>{t('effects.more', { count: count - listings.length })}</li> : null}
    </Part>
  )
}
