import type { PublicGroup } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { LanguageSwitch } from './language-switch'
import { LinkList } from './link-list'
import { WaveBand } from './shop-ornament'

const link = 'inline-flex min-h-11 items-center underline-offset-4 hover:underline sm:min-h-9'

export function ShopFooter({ locale, groups, hasDemo }: { locale: Locale; groups: PublicGroup[]; hasDemo: boolean }) {
  const t = translator(locale, 'layout')
  return (
    <footer className="no-print mt-16">
      <WaveBand id="waves-footer" />
      <div className="border-t border-line bg-sheet">
        <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-6 px-4 py-10 text-sm sm:grid-cols-[1.4fr_1fr] lg:grid-cols-[1.4fr_1.2fr_0.8fr]">
          <div className="max-w-prose">
            <p className="text-base font-semibold">{t('brand')}</p>
            <p className="mt-2 text-muted">{t('footer.about')}</p>
            <p className="mt-2 text-muted">{t('footer.open-source')}</p>
            {hasDemo ? <p className="mt-2 text-muted">{t('footer.demo')}</p> : null}
          </div>
          <nav aria-label={t('groups')}>
            <p className="font-semibold">{t('groups')}</p>
            <LinkList
              className="mt-1"
              linkClass={link}
              links={groups.map(({ slug, name }) => ({
                href: pathIn(locale, `/groups/${slug}`),
                name: inLocale(locale, name.vi, name.en),
              }))}
            />
          </nav>
          <nav aria-label={t('footer.more')}>
            <p className="font-semibold">{t('footer.more')}</p>
            <ul className="mt-1 max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4">
              <li>
                <a href={pathIn(locale, '/progress')} className={link}>
                  {t('progress-long')}
                </a>
              </li>
              <li>
                <a href={pathIn(locale, '/browse')} className={link}>
                  {t('browse')}
                </a>
              </li>
              <li>
                <a href={pathIn(locale, '/ranking')} className={link}>
                  {t('ranking')}
                </a>
              </li>
              {(['villages', 'wards'] as const).map((places) => (
                <li key={places}>
                  <a href={pathIn(locale, `/${places}`)} className={link}>
                    {translator(locale, 'places')(`${places}.title`)}
                  </a>
                </li>
              ))}
              {(['contact', 'terms', 'privacy'] as const).map((page) => (
                <li key={page}>
                  <a href={pathIn(locale, `/${page}`)} className={link}>
                    {translator(locale, 'legal')(`${page}-link`)}
                  </a>
                </li>
              ))}
              <li>
                <a href={pathIn(locale, '/sign-in')} className={link}>
                  {t('sign-in')}
                </a>
              </li>
              <li>
                <LanguageSwitch locale={locale} label={t('other-language')} className={link} />
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </footer>
  )
}
