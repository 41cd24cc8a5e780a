import { cn } from '@/components/ui/class-names'

// Drawn here rather than taken from a library: that one would send its code to the browser.
const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3L21 21',
  menu: 'M4 7h16M4 12h16M4 17h10',
  chevron: 'm6 9 6 6 6-6',
  next: 'M5 12h14m-6-6 6 6-6 6',
  back: 'M19 12H5m6-6-6 6 6 6',
  filter:
    'M4 7h9m6 0h1M4 17h1m6 0h9M16 4.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Zm-8 10a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  phone: 'M6 3h3.5l1.5 5-2.3 1.6a12 12 0 0 0 5.7 5.7L16 13l5 1.5V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  chat: 'M4 5h16v11H10l-5 4v-4H4V5Zm4 4.5h8M8 12.5h5',
  bag: 'M5 8h14l1 13H4L5 8Zm3.5 3V7a3.5 3.5 0 0 1 7 0v4',
  globe: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 0c3 3 3 15 0 18m0-18c-3 3-3 15 0 18M3.5 9.5h17m-17 5h17',
  pin: 'M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21Zm0-14a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z',
  calendar: 'M4 6h16v14H4V6Zm0 5h16M8 3v5m8-5v5',
  scroll: 'M7 3h12v13a3 3 0 0 1-3 3H6a2 2 0 0 1-2-2v-1h9v1a2 2 0 0 0 3 1.7M7 16V3m3.5 4.5h5m-5 4h5',
  people:
    'M9 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6Zm-6 14c0-3.5 2.7-6 6-6s6 2.5 6 6M15.5 5.4a3 3 0 0 1 0 5.2M18 13.6c1.9 1 3 2.9 3 5.4',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12v7h14v-7',
  outside: 'M14 5h5v5m0-5-8 8M18 14v5H5V6h5',
  copy: 'M9 9h10v11H9V9ZM5 15V4h10',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  close: 'm6 6 12 12M18 6 6 18',
  seal: 'M5 5h14v14H5V5Zm3.5 3.5h7v7h-7v-7Zm3.5-2v11m-5.5-5.5h11',
} as const

export type ShopIconName = keyof typeof paths

/** A line drawing of 24 × 24 that never speaks for itself: words stand beside it. */
export function ShopIcon({ name, className }: { name: ShopIconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={cn('size-5 shrink-0 fill-none stroke-current stroke-[1.7]', className)}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
