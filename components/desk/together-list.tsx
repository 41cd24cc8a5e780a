import Link from 'next/link'
import { Card } from '@/components/ui/card'
import type { TogetherItem } from '@/lib/desk/queries/together'
import { itemAddress, type QueueFilter, writeItem } from '@/lib/desk/queue-address'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { HintList } from './hint-list'
import { detailWords } from './item-words'

type Props = { locale: Locale; items: TogetherItem[]; filter: QueueFilter; title: string; note?: string }

/** What will happen to each item, or why it is left out. */
export function TogetherList({ locale, items, filter, title, note }: Props) {
  const t = translator(locale, 'queue')
  return (
    <Card className="mb-6">
      <h2 className="text-lg">{title}</h2>
      {note ? <p className="text-sm text-muted">{note}</p> : null}
      <ul className="mt-3 divide-y divide-line">
        {items.map((item) => (
          <li key={writeItem(item)} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-2">
            <div className="min-w-0">
              <Link
                href={pathIn(locale, itemAddress(item, filter))}
                prefetch={false}
                className="inline-flex min-h-11 items-center font-semibold text-lam underline-offset-4 hover:underline"
              >
                {item.title}
              </Link>
              <p className="text-sm text-muted">
                {[item.party === item.title ? null : item.party, detailWords(locale, item.kind, item.detail)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {item.isIn ? (
              <div className="text-sm">
                <p className="font-semibold">{t(`bulk.effect.${item.effect}`)}</p>
                <p className="text-muted">
                  {t('bulk.told', { message: t(`bulk.message.${item.kind === 'PROOF' ? 'PROOF' : 'LISTING'}`) })}
                </p>
              </div>
            ) : (
              <HintList locale={locale} hints={item.hints} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
