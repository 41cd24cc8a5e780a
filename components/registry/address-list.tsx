import { ForWriters } from '@/components/layout/for-roles'
import { EmptyState } from '@/components/ui/card'
import { FieldsForm } from '@/components/ui/fields-form'
import type { Locale } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { translator } from '@/lib/i18n/translator'
import { wardWords } from '@/lib/places/ward-words'
import { placeAddressAction } from '@/lib/registry/actions/change-registry'
import type { Option } from '@/lib/registry/queries/code-names'
import type { UnplacedAddress } from '@/lib/registry/queries/unplaced'
import { KeysetLinks } from './keyset-links'

/** Addresses without a ward, each text once with the wards it may mean; the answer serves all equal texts. */
export function AddressList({
  locale,
  addresses,
  wards,
  next,
}: {
  locale: Locale
  addresses: UnplacedAddress[]
  wards: Option[]
  next: string | null
}) {
  const t = translator(locale, 'registry-care')
  if (addresses.length === 0) return <EmptyState title={t('addresses.empty')} />
  return (
    <>
      <ul className="flex flex-col gap-4">
        {addresses.map(({ address, shown, producers, products, example, candidates }) => (
          <li key={address} className="grid gap-4 rounded-xl border border-line bg-sheet p-4 lg:grid-cols-2">
            <div>
              <p className="font-semibold wrap-anywhere">{shown}</p>
              <p className="mt-1 text-sm text-muted">{t('addresses.rows', { producers, products, example })}</p>
              {candidates.length > 0 ? (
                <p className="mt-2 text-sm">
                  {t('addresses.candidates')}: {candidates.map(({ name }) => wardWords(locale, name)).join(', ')}
                </p>
              ) : null}
            </div>
            <ForWriters area="registry">
              <FieldsForm
                action={placeAddressAction}
                hidden={{ id: address, reason: t('addresses.reason'), locale }}
                fields={[
                  {
                    ...{ name: 'wardCode', label: t('addresses.ward') },
                    initial: candidates[0]?.isSure ? candidates[0].code : '',
                    options: [
                      { value: '', label: t('addresses.choose') },
                      ...candidates.map(({ code, name, isSure }) => ({
                        value: code,
                        label: isSure
                          ? t('addresses.sure', { name: wardWords(locale, name) })
                          : wardWords(locale, name),
                      })),
                      ...wards.filter(({ value }) => candidates.every(({ code }) => code !== value)),
                    ],
                  },
                ]}
                kind="secondary"
                go={t('addresses.button')}
                busy={t('correct.busy')}
              />
            </ForWriters>
          </li>
        ))}
      </ul>
      <KeysetLinks
        locale={locale}
        next={next === null ? null : pathIn(locale, `/admin/registry/addresses?after=${encodeURIComponent(next)}`)}
      />
    </>
  )
}
