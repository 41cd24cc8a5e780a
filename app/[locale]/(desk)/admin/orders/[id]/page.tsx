import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrderSheet } from '@/components/desk/order-sheet'
import { BackLink } from '@/components/ui/back-link'
import { PageHead } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { loadForStaff, requireStaff } from '@/lib/auth/guards'
import { findOrder } from '@/lib/desk/queries/orders'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'

const told = ['registered', 'hidden', 'lifted'] as const

type Props = PageProps<'/[locale]/admin/orders/[id]'>

const load = loadForStaff(findOrder, 'listings')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale), 'orders')('title') }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params
  const locale = localeOf(segment)
  await requireStaff(locale, 'listings')
  const order = await load(id)
  if (!order) notFound()
  const { done } = await searchParams
  const message = told.find((one) => one === done)
  const t = translator(locale, 'orders')
  return (
    <>
      <BackLink href={pathIn(locale, '/admin/orders')}>{t('back')}</BackLink>
      <PageHead
        title={
          order.product
            ? t('one', { product: order.product, name: order.merchant.name })
            : t('whole', { name: order.merchant.name })
        }
      />
      {message ? (
        <Notice kind="success" className="mb-6">
          {t(`done.${message}`)}
        </Notice>
      ) : null}
      <OrderSheet locale={locale} order={order} now={new Date()} />
    </>
  )
}
