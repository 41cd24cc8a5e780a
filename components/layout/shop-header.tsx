import { FavouritesLink } from '@/components/keep/favourites-link'
import type { PublicGroup } from '@/lib/catalog/public-types'
import { formatNumber } from '@/lib/format/people'
import { inLocale, type Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { Brand } from './brand'
import { LanguageSwitch } from './language-switch'
import { LinkList } from './link-list'
import { ShopIcon } from './shop-icon'
import { ShopSearchForm } from './shop-search-form'

type Props = { locale: Locale; groups: PublicGroup[] }

const entry = 'flex min-h-11 items-center rounded-lg px-3 hover:bg-quy-wash'
const summary =
  'flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-lg px-3 hover:bg-quy-wash [&::-webkit-details-marker]:hidden'
const panel = 'absolute z-20 rounded-xl border border-line bg-sheet p-2 shadow-lg'

/** Brand, search and ways on. The menus are plain details: they open before and without JavaScript. */
export function ShopHeader({ locale, groups }: Props) {
  const t = translator(locale, 'layout')
  return (
    <header className="no-print border-b border-line bg-paper">
      <div className="relative mx-auto flex max-w-6xl items-center gap-x-4 gap-y-2 px-4 py-2 flex-wrap">
        <Brand locale={locale} />
        <ShopSearchForm
          locale={locale}
          id="header-search"
          className="min-w-36 flex-1 group-has-[[data-hero]]/page:invisible max-lg:order-last max-lg:basis-full max-lg:group-has-[[data-hero]]/page:hidden"
        />
        <DesktopMenu locale={locale} groups={groups} />
        <FavouritesLink locale={locale} className="-mx-2 lg:order-last" />
        <details className="-mr-3 lg:hidden">
          <summary className={summary}>
            <ShopIcon name="menu" />
            {t('menu')}
          </summary>
          <nav aria-label={t('menu')} className={`${panel} inset-x-4 top-full`}>
            <GroupLinks locale={locale} groups={groups} />
            <hr className="my-2 border-line" />
            <a href={pathIn(locale, '/progress')} className={entry}>
              {t('progress')}
            </a>
            <a href={pathIn(locale, '/sign-in')} className={entry}>
              {t('sign-in')}
            </a>
            <LanguageSwitch locale={locale} label={t('other-language')} className={entry} />
          </nav>
        </details>
      </div>
    </header>
  )
}

function DesktopMenu({ locale, groups }: Props) {
  const t = translator(locale, 'layout')
  return (
    <nav aria-label={t('menu')} className="hidden items-center text-sm whitespace-nowrap lg:flex">
      <details className="relative">
        <summary className={summary}>
          {t('groups')}
          <ShopIcon name="chevron" className="size-4" />
        </summary>
        <div className={`${panel} right-0 w-88 whitespace-normal`}>
          <GroupLinks locale={locale} groups={groups} />
        </div>
      </details>
      <a href={pathIn(locale, '/progress')} className={entry}>
        {t('progress')}
      </a>
      <a href={pathIn(locale, '/sign-in')} className={entry}>
        {t('sign-in')}
      </a>
      <LanguageSwitch locale={locale} label={t('other-language')} className={`${entry} text-muted`} />
    </nav>
  )
}

function GroupLinks({ locale, groups }: Props) {
  const links = groups.map(({ slug, name, listed }) => ({
    href: pathIn(locale, `/groups/${slug}`),
    name: inLocale(locale, name.vi, name.en),
    note: formatNumber(listed, locale),
  }))
  const everything = { href: pathIn(locale, '/browse'), name: translator(locale, 'layout')('browse') }
  return <LinkList links={[everything, ...links]} linkClass={`${entry} justify-between gap-4 py-1.5`} />
}
