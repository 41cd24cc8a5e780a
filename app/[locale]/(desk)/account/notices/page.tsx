import type { Metadata } from 'next'
import { NoticeList } from '@/components/notices/notice-list'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/card'
import { requirePerson } from '@/lib/auth/guards'
import { pageOf } from '@/lib/format/page-number'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { listOwnNotices } from '@/lib/notices/queries/own-notices'

type Props = PageProps<'/[locale]/account/notices'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'notices')('title') }
}

export default async function NoticesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale)
  const person = await requirePerson(locale)
  const page = pageOf((await searchParams).page)
  const now = new Date()
  const t = translator(locale, 'notices')
  return (
    <>
      <PageHead
        title={t('title')}
        intro={t('intro')}
        actions={
          <ButtonLink kind="quiet" href={pathIn(locale, '/account/letters')}>
            {t('choose')}
          </ButtonLink>
        }
      />
      <NoticeList locale={locale} own={await listOwnNotices(person, locale, page)} page={page} now={now} />
    </>
  )
}
