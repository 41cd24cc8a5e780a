import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import type { Obstacle, Refusal } from '@/lib/registry/change-types'

const folders = {
  ...{ producer: '/admin/registry/producers', product: '/admin/registry/products' },
  ...{ certificate: '/admin/registry/certificates', merchant: '/admin/merchants', application: '/admin/applications' },
} as const

/** Why a change cannot be made, with the rows to look at. */
export function ObstacleList({
  locale,
  reason,
  obstacles = [],
}: {
  locale: Locale
  reason: Refusal['reason'] | 'busy'
  obstacles?: Obstacle[]
}) {
  const t = translator(locale, 'registry-care')
  return (
    <Notice kind="warning" title={t('change.cannot')} className="mb-6">
      <p>{t(`refused.${reason}`)}</p>
      {obstacles.length > 0 ? (
        <ul className="mt-2 list-disc pl-5">
          {obstacles.map(({ code, subject, id, name }) => (
            <li key={`${code} ${id}`}>
              <Link
                href={pathIn(
                  locale,
                  `${reason === 'ends-validity' ? '/admin/requests/certificates' : folders[subject]}/${id}`,
                )}
                className="inline-block py-1 text-lam underline underline-offset-4"
              >
                {name}
              </Link>
              {reason === 'taken' ? null : `: ${t(`obstacle.${code}`)}`}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
