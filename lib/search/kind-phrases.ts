/** What people call groups and sets besides their official names, and the terms of the listings they mean. */
export const kindPhrases: readonly { phrases: readonly string[]; terms: readonly string[] }[] = [
  { phrases: ['thực phẩm', 'food', 'foods'], terms: ['@g:I'] },
  { phrases: ['đồ uống', 'nước uống', 'drink', 'drinks', 'beverage', 'beverages'], terms: ['@g:II'] },
  { phrases: ['dược liệu', 'thảo dược', 'thuốc nam', 'herbal', 'herbs'], terms: ['@g:III'] },
  {
    phrases: ['thủ công mỹ nghệ', 'hàng thủ công', 'đồ thủ công', 'mỹ nghệ', 'handicraft', 'handicrafts', 'crafts'],
    terms: ['@g:IV'],
  },
  { phrases: ['gốm', 'đồ gốm', 'gốm sứ', 'ceramic', 'ceramics', 'pottery'], terms: ['@v:bat-trang', '@v:kim-lan'] },
  { phrases: ['nón lá'], terms: ['@v:chuong', '@v:vinh-thinh'] },
  { phrases: ['sinh vật cảnh', 'ornamental plants'], terms: ['@g:V'] },
  { phrases: ['du lịch', 'tham quan', 'trải nghiệm', 'tour', 'tours', 'tourism'], terms: ['@g:VI'] },
  { phrases: ['rau củ', 'rau quả', 'vegetables'], terms: ['@s:1'] },
  { phrases: ['gia vị', 'spice', 'spices', 'condiment', 'condiments'], terms: ['@b:I.4'] },
  { phrases: ['chè', 'trà', 'tea', 'teas'], terms: ['@s:11', '@s:12'] },
  { phrases: ['cà phê', 'cafe', 'coffee'], terms: ['@s:13'] },
  { phrases: ['rượu', 'đồ uống có cồn', 'liquor', 'spirits', 'alcohol'], terms: ['@s:14', '@s:15'] },
  { phrases: ['mỹ phẩm', 'cosmetic', 'cosmetics'], terms: ['@s:19'] },
  { phrases: ['thực phẩm chức năng', 'functional food'], terms: ['@s:18'] },
  { phrases: ['quần áo', 'may mặc', 'vải vóc', 'clothes', 'clothing', 'fabric', 'fabrics'], terms: ['@s:22'] },
  { phrases: ['hoa tươi', 'flower', 'flowers'], terms: ['@s:23'] },
  { phrases: ['cây cảnh', 'bonsai'], terms: ['@s:24'] },
]

/** Words that every listing of this shop answers to, so that they say nothing. */
export const fillerPhrases = [
  'ocop',
  'sản phẩm',
  'sản phẩm ocop',
  'hà nội',
  'thủ đô',
  'đặc sản',
  'hanoi',
  'product',
  'products',
]

/** How people write the legal form of a seller. */
export const sellerPhrases: readonly { phrases: readonly string[]; term: string }[] = [
  { phrases: ['hợp tác xã', 'htx', 'cooperative', 'cooperatives'], term: '@f:COOPERATIVE' },
  { phrases: ['tổ hợp tác'], term: '@f:COOPERATIVE_GROUP' },
  { phrases: ['công ty', 'cty', 'company'], term: '@f:COMPANY' },
  { phrases: ['hộ kinh doanh', 'household'], term: '@f:HOUSEHOLD' },
]
