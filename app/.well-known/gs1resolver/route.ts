import { environment } from '@/lib/config/environment'
import { translator } from '@/lib/i18n/translator'

/** What this resolver can do, in the form that GS1-conformant resolvers describe themselves. */
export const GET = () =>
  Response.json(
    {
      name: translator('vi', 'desk')('brand'),
      resolverRoot: environment().publicUrl,
      supportedPrimaryKeys: ['01'],
      supportedLinkType: [
        { namespace: 'https://gs1.org/voc/', prefix: 'gs1:', profile: 'https://gs1.org/voc/?show=linktypes' },
      ],
      supportedContextValuesEnumerated: ['lang'],
      validatesAIsAndKeys: true,
      linkTypeDefaultCanBeLinkset: false,
    },
    { headers: { 'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*' } },
  )
