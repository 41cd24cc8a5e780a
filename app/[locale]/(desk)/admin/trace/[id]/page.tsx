import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DecideCard } from '@/components/desk/decide-card'
import { HintCard, NoteCard, RecordCard } from '@/components/desk/item-aside'
import { ItemTop } from '@/components/desk/item-top'
import { DeskPictureSheet } from '@/components/trace/desk-picture'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findDeskAt } from '@/lib/desk/queries/desk-at'
import { localeOf } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { findDeskPicture } from '@/lib/trace/queries/desk-pictures'

type Props = PageProps<'/[locale]/admin/trace/[id]'>

const load = loadForStaff(findDeskPicture, 'listings')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const title = translator(localeOf(locale), 'journey-files')('review.one')
  const name = (await load(id))?.product
  return { title: name ? `${name} · ${title}` : title }
}

export default async function PicturePage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  const admin = await requireStaff(locale, 'listings')
  const picture = await load(id)
  if (!picture) notFound()
  const at = await findDeskAt(admin, { kind: 'PICTURE', itemId: id }, await searchParams)
  const t = translator(locale, 'journey-files')
  return (
    <>
      <ItemTop locale={locale} at={at} />
      <PageHead title={`${t('review.one')}: ${picture.product}`} intro={t('review.look')} />
      {picture.isWithdrawn ? <Notice className="mb-6">{t('review.withdrawn')}</Notice> : null}
      <DeskPictureSheet
        locale={locale}
        picture={picture}
        decide={<DecideCard locale={locale} at={at} />}
        aside={
          <>
            {at.desk.isOpen ? <HintCard locale={locale} at={at} /> : null}
            <NoteCard locale={locale} at={at} />
            <RecordCard locale={locale} at={at} merchantId={picture.merchantId} />
          </>
        }
      />
    </>
  )
}
