/** Digits whose number stands before them: `from` to `to`, and so many more. */
const counted = (from: number, to: number, more: number) =>
  `(?:${Array.from({ length: to - from + 1 }, (_, step) => `${from + step}\\d{${from + step + more}}`).join('|')})`

const company = counted(0, 6, 6)
const amount = counted(1, 5, 0)
const serial = counted(0, 9, 6)
const purchase = `${amount}[0-49]\\d{3}`
const otherCompany = `(?:${company}|9)`

// What follows the first purchase is optional, each part begun by a digit of its own.
const coupon = new RegExp(
  `^${company}\\d{6}${amount}${purchase}(?:1[0-3]${purchase}${otherCompany})?(?:2${purchase}${otherCompany})?` +
    `(?:3(\\d{6}))?(?:4(\\d{6}))?(?:5${serial})?(?:6${counted(1, 7, 6)})?(?:9[01256][0-2]\\d[01])?$`,
)
const offer = new RegExp(`^[01]${company}\\d{6}${serial}$`)

/**
 * Whether a value is a coupon of GS1 US (North American Coupon Application Guideline); `isDate` judges its days, YYMMDD. The last day
 * is not before the first.
 */
export function isCoupon(text: string, isDate: (day: string) => boolean): boolean {
  const [whole, last, first] = coupon.exec(text) ?? []
  if (whole === undefined) return false
  return [last, first].every((day) => day === undefined || isDate(day)) && !(last && first && first > last)
}

/** Whether a value is a coupon of the positive offer file (GS1 AI (8112) Coupon Data Specification). */
export const isOffer = (text: string) => offer.test(text)
