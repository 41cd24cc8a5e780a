import { cn } from '@/components/ui/class-names'

// One small carving per OCOP group: bowl of rice, flask, herb in a mortar, vase, orchid, village gate.
const carvings: Record<string, string> = {
  I: 'M6 22h36c0 9-6 15-13 16v3H19v-3C12 37 6 31 6 22Zm5 0c1-5 5-8 8-6 1-4 8-5 10-1 4-2 8 2 8 7M31 13 40 4m-5 11 8-7',
  II: 'M19 5h10v9c0 3 8 6 8 14v12c0 2-2 3-4 3H15c-2 0-4-1-4-3V28c0-8 8-11 8-14V5Zm-1 0h12M11 30h26M18 35h6',
  III: 'M8 26h32c0 8-4 13-9 15v2H17v-2c-5-2-9-7-9-15Zm20 0L38 9m2 1-4-3M22 26C14 24 12 17 14 9c7 2 10 8 8 17Zm0 0c-1-7-3-11-6-14',
  IV: 'M19 6h10m-9 0c0 5-2 6-5 9-4 4-6 8-5 14 1 7 5 12 9 13h10c4-1 8-6 9-13 1-6-1-10-5-14-3-3-5-4-5-9M11 22c5 3 8-3 13 0s8 3 13 0M10 30c5 3 9-2 14 1s9 2 14-1',
  V: 'M24 44V25m0 0c-7 0-10-4-10-8 5-1 9 1 10 8Zm0 0c7 0 10-4 10-8-5-1-9 1-10 8Zm0-6c-4-3-5-8 0-14 5 6 4 11 0 14Zm0 22c-7 0-12-2-15-7 6-2 12 0 15 7Zm0 0c7 0 12-2 15-7-6-2-12 0-15 7Z',
  VI: 'M5 16c4 1 7-1 9-4h20c2 3 5 5 9 4-2 3-5 5-8 5H13c-3 0-6-2-8-5Zm8 5v22m22-22v22M18 43V31c0-4 3-7 6-7s6 3 6 7v12M10 43h28M20 12V7h8v5',
}

/** The carving of an OCOP group, by its Roman number. */
export function GroupIcon({ code, className }: { code: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className={cn('size-10 shrink-0 fill-none stroke-current stroke-[1.8]', className)}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={carvings[code] ?? carvings.IV} />
    </svg>
  )
}
