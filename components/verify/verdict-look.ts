import type { ShopIconName } from '@/components/layout/shop-icon'
import type { Verdict } from '@/lib/verifier/types'

/** How each verdict looks; its words say the same. */
export const verdictLooks: Record<Verdict, { box: string; ink: string; icon: ShopIconName }> = {
  accepted: { box: 'border-ngoc bg-ngoc-wash', ink: 'text-ngoc-ink', icon: 'check' },
  weak: { box: 'border-quy bg-quy-wash', ink: 'text-quy-ink', icon: 'flag' },
  review: { box: 'border-quy bg-quy-wash', ink: 'text-quy-ink', icon: 'people' },
  untrusted: { box: 'border-quy bg-quy-wash', ink: 'text-quy-ink', icon: 'flag' },
  unsupported: { box: 'border-line bg-sheet', ink: 'text-ink', icon: 'search' },
  refused: { box: 'border-son bg-son-wash', ink: 'text-son', icon: 'close' },
  unsigned: { box: 'border-line bg-sheet', ink: 'text-ink', icon: 'scroll' },
}
