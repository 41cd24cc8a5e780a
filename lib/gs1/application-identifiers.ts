import type { ApplicationIdentifier, CheckName, Component } from './types'

/**
 * The application identifiers of the GS1 General Specifications (release 25), one a line:
 * identifier or range · F of predefined length, K primary key, D may be a data attribute of a Digital Link · format ·
 * what must be there too (`;` between groups) · what must not · GS1's own short title.
 */
const SOURCE = `
00 FKD n18.sum.prefix2 - - SSCC
01 FKD n14.sum.prefix2 - 255,37 GTIN
02 FD n14.sum.prefix2 37 01,03 CONTENT
03 F n14.sum.prefix2 - 01,02,37 MTO GTIN
10 D x1-20 01,02,03,8006,8026 - BATCH/LOT
11 FD n6.date0 01,02,03,8006,8026 - PROD DATE
12 FD n6.date0 8020 - DUE DATE
13 FD n6.date0 01,02,03,8006,8026 - PACK DATE
15 FD n6.date0 01,02,03,8006,8026 - BEST BEFORE or BEST BY
16 FD n6.date0 01,02,03,8006,8026 - SELL BY
17 FD n6.date0 01,02,03,255,8006,8026 - USE BY or EXPIRY
20 FD n2 01,02,8006,8026 - VARIANT
21 - x1-20 01,03,8006 235 SERIAL
22 - x1-20 01 - CPV
235 - x1-28 01 - TPX
240 D x1-30 01,02,8006,8026 - ADDITIONAL ID
241 D x1-30 01,02,8006,8026 - CUST. PART No.
242 D n1-6 01,02,8006,8026 - MTO VARIANT
243 D x1-20 01 - PCN
250 D x1-30 01,8006;21 - SECONDARY SERIAL
251 D x1-30 01,8006 - REF. TO SOURCE
253 KD n13.sum.prefix+?x1-17 - - GDTI
254 - x1-20 414 - GLN EXTENSION COMPONENT
255 KD n13.sum.prefix+?n1-12 - 01,02,415,8006,8020,8026 GCN
30 D n1-8 01,02 - VAR. COUNT
37 D n1-8 00;02,8026 - COUNT
3900-3909 D n1-15 255,8020 390n,391n,394n,8111 AMOUNT
3910-3919 D n3.currency+n1-15 8020 391n AMOUNT
3920-3929 D n1-15 01;30,31nn,32nn,35nn,36nn 392n,393n PRICE
3930-3939 D n3.currency+n1-15 30,31nn,32nn,35nn,36nn 393n PRICE
3940-3943 D n4 255 394n,8111 PRCNT OFF
3950-3955 D n6 30,31nn,32nn,35nn,36nn 392n,393n,395n,8005 PRICE/UoM
400 D x1-30 - - ORDER NUMBER
401 KD x1-30.prefix - - GINC
402 KD n17.sum.prefix - - GSIN
403 D x1-30 00 - ROUTE
410 FD n13.sum.prefix - - SHIP TO LOC
411 FD n13.sum.prefix - - BILL TO
412 FD n13.sum.prefix - - PURCHASE FROM
413 FD n13.sum.prefix - - SHIP FOR LOC
414 FKD n13.sum.prefix - - LOC No.
415 FKD n13.sum.prefix 8020 - PAY TO
416 FD n13.sum.prefix - - PROD/SERV LOC
417 FKD n13.sum.prefix - - PARTY
420 D x1-20 - 421 SHIP TO POST
421 D n3.country+x1-9 - 4307 SHIP TO POST
422 D n3.country 01,02,8006,8026 426 ORIGIN
423 D n3.country+?n3.country+?n3.country+?n3.country+?n3.country 01,02 426 COUNTRY - INITIAL PROCESS
424 D n3.country 01,02 426 COUNTRY - PROCESS
425 D n3.country+?n3.country+?n3.country+?n3.country+?n3.country 01,02 426 COUNTRY - DISASSEMBLY
426 D n3.country 01,02 - COUNTRY - FULL PROCESS
427 D x1-3 01,02;422 - ORIGIN SUBDIVISION
4300 D x1-35.encoded 00 - SHIP TO COMP
4301 D x1-35.encoded 00 - SHIP TO NAME
4302 D x1-70.encoded 00 - SHIP TO ADD1
4303 D x1-70.encoded 4302 - SHIP TO ADD2
4304 D x1-70.encoded 00 - SHIP TO SUB
4305 D x1-70.encoded 00 - SHIP TO LOC
4306 D x1-70.encoded 00 - SHIP TO REG
4307 D x2.alpha2 00 - SHIP TO COUNTRY
4308 D x1-30 00 - SHIP TO PHONE
4309 D n10.latitude+n10.longitude 00 - SHIP TO GEO
4310 D x1-35.encoded 00 - RTN TO COMP
4311 D x1-35.encoded 00 - RTN TO NAME
4312 D x1-70.encoded 00 - RTN TO ADD1
4313 D x1-70.encoded 4312 - RTN TO ADD2
4314 D x1-70.encoded 00 - RTN TO SUB
4315 D x1-70.encoded 00 - RTN TO LOC
4316 D x1-70.encoded 00 - RTN TO REG
4317 D x2.alpha2 00 - RTN TO COUNTRY
4318 D x1-20 00 - RTN TO POST
4319 D x1-30 00 - RTN TO PHONE
4320 D x1-35.encoded 00 - SRV DESCRIPTION
4321 D n1.yesno 00 - DANGEROUS GOODS
4322 D n1.yesno 00 - AUTH TO LEAVE
4323 D n1.yesno 00 - SIG REQUIRED
4324 D n6.date0+n4.hhmi 00 - NOT BEF DEL DT
4325 D n6.date0+n4.hhmi 00 - NOT AFT DEL DT
4326 D n6.date 00 - REL DATE
4330 D n6+?x1.minus 00 4331 MAX TEMP F.
4331 D n6+?x1.minus 00 4330 MAX TEMP C.
4332 D n6+?x1.minus 00 4333 MIN TEMP F.
4333 D n6+?x1.minus 00 4332 MIN TEMP C.
7001 D n13 01,02,8006,8026 - NSN
7002 D x1-30 01,02 - MEAT CUT
7003 D n6.date+n4.hhmi 01,02 - EXPIRY TIME
7004 D n1-4 01;10 - ACTIVE POTENCY
7005 D x1-12 01,02 - CATCH AREA
7006 D n6.date 01,02 - FIRST FREEZE DATE
7007 D n6.date+?n6.date 01,02 - HARVEST DATE
7008 D x1-3 01,02 - AQUATIC SPECIES
7009 D x1-10 01,02 - FISHING GEAR TYPE
7010 D x1-2 01,02 - PROD METHOD
7011 D n6.date+?n4.hhmi 01,02 - TEST BY DATE
7020 D x1-20 01,8006;416 - REFURB LOT
7021 D x1-20 01,8006 - FUNC STAT
7022 D x1-20 7021 - REV STAT
7023 D x1-30.prefix - - GIAI - ASSEMBLY
7030-7039 D n3.country999+x1-27 01,02 - PROCESSOR
7040 - n1+x1+x1+x1.importer - - UIC+EXT
7041 - x1-4.package 00 - UFRGT UNIT TYPE
710-716 D x1-20 01 - NHRN
7230-7239 D x2+x1-28 01,8004 - CERT
7240 D x1-20 01,8006 - PROTOCOL
7241 D n2.media 8017,8018 - AIDC MEDIA TYPE
7242 D x1-25 8017,8018 - VCN
7250 D n8.longdate 8018 7251 DOB
7251 D n8.longdate+n4.hhmi 8018 7250 DOB TIME
7252 D n1.sex 8018 - BIO SEX
7253 D x1-40.encoded 8017,8018 7256,7259 FAMILY NAME
7254 D x1-40.encoded 8017,8018 7256,7259 GIVEN NAME
7255 D x1-10 8017,8018 7256,7259 SUFFIX
7256 D x1-90.encoded 8017,8018 - FULL NAME
7257 D x1-70.encoded 8018 - PERSON ADDR
7258 D x3.sequence 8018+7259 - BIRTH SEQUENCE
7259 D x1-40.encoded 8018 7256 BABY
8001 D n4.nonzero+n5.nonzero+n3.nonzero+n1.winding+n1 01 - DIMENSIONS
8002 D x1-20 - - CMT No.
8003 KD n1.zero+n13.sum.prefix+?x1-16 - - GRAI
8004 KD x1-30.prefix - - GIAI
8005 D n6 01,02 - PRICE PER UNIT
8006 KD n14.sum.prefix2+n4.piece - 01,37 ITIP
8007 D x1-34.iban 415 - IBAN
8008 D n6.date+n2.hh+?n2.mi+?n2.ss 01,02 - PROD TIME
8009 D x1-50 00,01 - OPTSEN
8010 KD y1-30.prefix - - CPID
8011 - n1-12.nozero 8010 - CPID SERIAL
8012 D x1-20 01,8006 - VERSION
8013 KD x1-25.pair.prefix - - GMN
8014 - x1-25.pair.prefix.letter 01 - MUDI
8017 KD n18.sum.prefix - 8018 GSRN - PROVIDER
8018 KD n18.sum.prefix - 8017 GSRN - RECIPIENT
8019 - n1-10 8017,8018 - SRIN
8020 - x1-25 415 - REF No.
8026 D n14.sum.prefix2+n4.piece 37 02,8006 ITIP CONTENT
8030 D z1-90.padded 00,01+21,253,255,8003,8004,8006+21,8010+8011,8017,8018 - DIGSIG
8110 D x1-70.coupon - - COUPON
8111 D n4 255 - POINTS
8112 D x1-70.offer - - COUPON OFFER
8200 - x1-70 01 - PRODUCT URL
90 D x1-30 - - INTERNAL
91-99 D x1-90 - - INTERNAL`

/** Weights and measures: the first three digits, the fourth says how many decimals; none together with another of its family. */
const MEASURES: readonly [families: string, needs: string, title: string][] = [
  ['310 311 312 313 314 315 316', '01,02', 'NET MEASURE, metric'],
  ['320 321 322 323 324 325 326 327 328 329', '01,02', 'NET MEASURE'],
  ['330 331 332 333 334 335 336', '00,01', 'LOGISTIC MEASURE, metric'],
  ['337', '01', 'KG PER m²'],
  ['340 341 342 343 344 345 346 347 348 349', '00,01', 'LOGISTIC MEASURE'],
  ['350 351 352 356 357 360 361 364 365 366', '01,02', 'NET MEASURE'],
  ['353 354 355 362 363 367 368 369', '00,01', 'LOGISTIC MEASURE'],
]

/** Which qualifiers may follow a primary key, in this order (GS1 Digital Link: URI Syntax); `|` begins another choice. */
const QUALIFIERS: Record<string, string> = {
  '01': '22,10,21|235',
  '414': '254|7040',
  '415': '8020',
  '417': '7040',
  '8004': '7040',
  '8006': '22,10,21',
  '8010': '8011',
  '8017': '8019',
  '8018': '8019',
}

const list = (text: string) => (text === '-' ? [] : text.split(','))

function componentOf(text: string): Component {
  const [shape = '', ...checks] = text.replace('?', '').split('.')
  const [min, max] = shape.slice(1).split('-').map(Number)
  const set = shape.charAt(0)
  if (set !== 'n' && set !== 'x' && set !== 'y' && set !== 'z') throw new Error(`no such set: ${text}`)
  return { set, min: min ?? 0, max: max ?? min ?? 0, optional: text.startsWith('?'), checks: checks as CheckName[] }
}

function entry(line: string): ApplicationIdentifier[] {
  const [ais = '', flags = '', format = '', needs = '-', excludes = '-', ...title] = line.split(' ')
  const [first = '', last = first] = ais.split('-')
  const ranged = Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) =>
    String(Number(first) + step).padStart(first.length, '0'),
  )
  return ranged.map((ai) => ({
    ai,
    title: title.join(' '),
    fixed: flags.includes('F'),
    attribute: flags.includes('D'),
    qualifiers: flags.includes('K')
      ? (QUALIFIERS[ai] ?? '').split('|').map((order) => order.split(',').filter(Boolean))
      : null,
    components: format.split('+').map(componentOf),
    needs: needs === '-' ? [] : needs.split(';').map(list),
    excludes: list(excludes),
  }))
}

const measured = MEASURES.flatMap(([families, needs, title]) =>
  families.split(' ').map((family) => `${family}0-${family}5 FD n6 ${needs} ${family}n ${title}`),
)

/** Every identifier by its digits. */
export const applicationIdentifiers: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  [...SOURCE.trim().split('\n'), ...measured].flatMap(entry).map((each) => [each.ai, each]),
)

/** The identifier that a text of digits begins with; null when none does. No identifier is the beginning of another. */
export function identifierAtStart(text: string): ApplicationIdentifier | null {
  for (let length = 2; length <= 4; length++) {
    const found = applicationIdentifiers.get(text.slice(0, length))
    if (found) return found
  }
  return null
}
