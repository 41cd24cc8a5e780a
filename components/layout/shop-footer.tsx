import type { PublicGroup } from '@/lib/catalog/public-types'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { LanguageSwitch } from './language-switch'
import { LinkList } from './link-list'
import { WaveBand } from './shop-ornament'

const link = 'inline-flex min-h-11 items-center underline-offset-4 hover:underline sm:min-h-9'

export function ShopFooter({ locale, groups }: { locale: Locale; groups: PublicGroup[] }) {
  const t = translator(locale, 'layout')
  const places = translator(locale, 'places')
  const legal = translator(locale, 'legal')
  const more = [
    { href: '/progress', name: t('progress-long') },
    { href: '/browse', name: t('browse') },
    { href: '/ranking', name: t('ranking') },
    { href: '/villages', name: places('villages.title') },
    { href: '/wards', name: places('wards.title') },
    { href: '/verify', name: translator(locale, 'verify')('link') },
    { href: '/trace/explain', name: translator(locale, 'trace')('footer.explain') },
    { href: '/contact', name: legal('contact-link') },
    { href: '/terms', name: legal('terms-link') },
    { href: '/privacy', name: legal('privacy-link') },
    { href: '/join', name: translator(locale, 'join')('link.footer') },
    { href: '/sign-in', name: t('sign-in') },
  ].map(({ href, name }) => ({ href: pathIn(locale, href), name }))
  return (
    <footer className="no-print mt-16">
      <WaveBand id="waves-footer" />
      <div className="border-t border-line bg-sheet">
        <div className="mx-auto grid shop-width gap-x-10 gap-y-6 px-4 py-10 text-sm sm:grid-cols-2 lg:grid-cols-[1.2fr_1fr_1.2fr]">
          <div className="max-w-prose">
            <p className="text-base font-semibold">{t('brand')}</p>
            <p className="mt-2 text-muted">{t('footer.about')}</p>
            <p className="mt-2 text-muted">{t('footer.open-source')}</p>
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
            <LinkList className="mt-1 grid grid-cols-2 gap-x-4" linkClass={link} links={more} />
            <LanguageSwitch locale={locale} label={t('other-language')} className={link} />
          </nav>
        </div>
      </div>
    </footer>
  )
}
