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

/** Brand, search and ways on. The menu is plain details: it opens before and without JavaScript. */
export function ShopHeader({ locale, groups }: Props) {
  return (
    <header className="no-print border-b border-line bg-paper">
      <div className="relative mx-auto flex shop-width items-center gap-x-2 gap-y-2 px-4 py-2 sm:gap-x-4 flex-wrap">
        <Brand locale={locale} />
        <ShopSearchForm
          locale={locale}
          id="header-search"
          className="min-w-36 flex-1 group-has-[[data-hero]]/page:invisible max-lg:order-last max-lg:basis-full max-lg:group-has-[[data-hero]]/page:hidden"
        />
        <FavouritesLink locale={locale} className="-mx-2 lg:order-last" />
        <Menu locale={locale} groups={groups} />
      </div>
    </header>
  )
}

/** One list of groups, for thumb and for desk. */
function Menu({ locale, groups }: Props) {
  const t = translator(locale, 'layout')
  return (
    <nav aria-label={t('menu')} className="flex items-center max-lg:-mr-3 lg:text-sm lg:whitespace-nowrap">
      <details className="lg:relative">
        <summary className={summary}>
          <ShopIcon name="menu" className="size-5 lg:hidden" />
          <span className="lg:hidden">{t('menu')}</span>
          <span className="max-lg:hidden">{t('groups')}</span>
          <ShopIcon name="chevron" className="size-4 max-lg:hidden" />
        </summary>
        <div className={`${panel} whitespace-normal max-lg:inset-x-4 max-lg:top-full lg:right-0 lg:w-88`}>
          <GroupLinks locale={locale} groups={groups} />
          <div className="mt-2 border-t border-line pt-2 lg:hidden">
            <FurtherLinks locale={locale} />
          </div>
        </div>
      </details>
      <div className="flex max-lg:hidden">
        <FurtherLinks locale={locale} />
      </div>
    </nav>
  )
}

function FurtherLinks({ locale }: { locale: Locale }) {
  const t = translator(locale, 'layout')
  return (
    <>
      <a href={pathIn(locale, '/progress')} className={entry}>
        {t('progress')}
      </a>
      <a href={pathIn(locale, '/sign-in')} className={entry}>
        {t('sign-in')}
      </a>
      <LanguageSwitch locale={locale} label={t('other-language')} className={`${entry} text-muted`} />
    </>
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
