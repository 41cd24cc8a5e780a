-- CreateEnum
CREATE TYPE "desk_kind" AS ENUM ('APPLICATION', 'LISTING', 'PROOF', 'PROBLEM');

-- CreateEnum
CREATE TYPE "desk_verdict" AS ENUM ('APPROVE', 'RETURN', 'REJECT');

-- CreateEnum
CREATE TYPE "four_eyes_kind" AS ENUM ('CERTIFICATE_REVOCATION', 'MERCHANT_SUSPENSION');

-- CreateTable
CREATE TABLE "desk_claim" (
    "kind" "desk_kind" NOT NULL,
    "item_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_claim_pkey" PRIMARY KEY ("kind","item_id")
);

-- CreateTable
CREATE TABLE "desk_decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "desk_kind" NOT NULL,
    "item_id" UUID NOT NULL,
    "verdict" "desk_verdict" NOT NULL,
    "reason_code" TEXT,
    "words" TEXT,
    "version" INTEGER,
    "batch_id" UUID,
    "author_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_back_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "desk_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_note" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "desk_kind" NOT NULL,
    "item_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_hint" (
    "kind" "desk_kind" NOT NULL,
    "item_id" UUID NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "codes" TEXT[],

    CONSTRAINT "desk_hint_pkey" PRIMARY KEY ("kind","item_id")
);

-- CreateTable
CREATE TABLE "desk_term" (
    "kind" "desk_kind" NOT NULL,
    "working_days" INTEGER NOT NULL,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_term_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "holiday" (
    "day" DATE NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "reason_template" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "desk_kind" NOT NULL,
    "verdict" "desk_verdict" NOT NULL,
    "reason_code" TEXT,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "body_vi" TEXT NOT NULL,
    "body_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "retired_at" TIMESTAMPTZ(3),
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reason_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_preference" (
    "user_id" UUID NOT NULL,
    "is_keyboard_on" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "desk_preference_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "four_eyes_request" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "four_eyes_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "ground" "revocation_ground",
    "document_number" TEXT,
    "effective_on" DATE,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "is_confirmed" BOOLEAN,
    "is_alone" BOOLEAN NOT NULL DEFAULT false,
    "settled_words" TEXT,

    CONSTRAINT "four_eyes_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "take_down_order" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "authority" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "words" TEXT NOT NULL,
    "file_key" TEXT,
    "file_name" TEXT,
    "size_bytes" INTEGER,
    "merchant_id" UUID NOT NULL,
    "listing_id" UUID,
    "registered_by_id" UUID NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hidden_by_id" UUID,
    "hidden_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_words" TEXT,

    CONSTRAINT "take_down_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "take_down_hidden" (
    "order_id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "hidden_at" TIMESTAMPTZ(3) NOT NULL,
    "restored_at" TIMESTAMPTZ(3),

    CONSTRAINT "take_down_hidden_pkey" PRIMARY KEY ("order_id","listing_id")
);

-- CreateIndex
CREATE INDEX "desk_claim_user_id_idx" ON "desk_claim"("user_id");

-- CreateIndex
CREATE INDEX "desk_decision_kind_item_id_idx" ON "desk_decision"("kind", "item_id");

-- CreateIndex
CREATE INDEX "desk_decision_author_id_decided_at_idx" ON "desk_decision"("author_id", "decided_at");

-- CreateIndex
CREATE INDEX "desk_note_kind_item_id_idx" ON "desk_note"("kind", "item_id");

-- CreateIndex
CREATE INDEX "reason_template_kind_verdict_idx" ON "reason_template"("kind", "verdict");

-- CreateIndex
CREATE INDEX "four_eyes_request_subject_id_idx" ON "four_eyes_request"("subject_id");

-- CreateIndex
CREATE INDEX "take_down_order_merchant_id_idx" ON "take_down_order"("merchant_id");

-- CreateIndex
CREATE INDEX "take_down_order_listing_id_idx" ON "take_down_order"("listing_id");

-- CreateIndex
CREATE INDEX "take_down_hidden_listing_id_idx" ON "take_down_hidden"("listing_id");

-- AddForeignKey
ALTER TABLE "desk_claim" ADD CONSTRAINT "desk_claim_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_decision" ADD CONSTRAINT "desk_decision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_note" ADD CONSTRAINT "desk_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_term" ADD CONSTRAINT "desk_term_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holiday" ADD CONSTRAINT "holiday_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reason_template" ADD CONSTRAINT "reason_template_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk_preference" ADD CONSTRAINT "desk_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "four_eyes_request" ADD CONSTRAINT "four_eyes_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "four_eyes_request" ADD CONSTRAINT "four_eyes_request_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_down_order" ADD CONSTRAINT "take_down_order_merchant_id_fkey" FOREIGN KEY ("merchant_id") REFERENCES "merchant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_down_order" ADD CONSTRAINT "take_down_order_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_down_order" ADD CONSTRAINT "take_down_order_registered_by_id_fkey" FOREIGN KEY ("registered_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_down_order" ADD CONSTRAINT "take_down_order_hidden_by_id_fkey" FOREIGN KEY ("hidden_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_down_order" ADD CONSTRAINT "take_down_order_lifted_by_id_fkey" FOREIGN KEY ("lifted_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_down_hidden" ADD CONSTRAINT "take_down_hidden_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "take_down_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "take_down_hidden" ADD CONSTRAINT "take_down_hidden_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below, by hand: what the schema cannot say (checks, partial indexes, triggers, data).

-- Of two who decide at once the second finds the first one's decision.
CREATE UNIQUE INDEX desk_decision_open_key ON desk_decision (kind, item_id) WHERE taken_back_at IS NULL AND settled_at IS NULL;
CREATE INDEX desk_decision_due_idx ON desk_decision (due_at) WHERE taken_back_at IS NULL AND settled_at IS NULL;
CREATE UNIQUE INDEX four_eyes_request_open_key ON four_eyes_request (kind, subject_id) WHERE settled_at IS NULL;
CREATE INDEX take_down_order_open_idx ON take_down_order (received_at) WHERE lifted_at IS NULL;
ALTER TABLE desk_decision ADD CONSTRAINT desk_decision_once_check CHECK (taken_back_at IS NULL OR settled_at IS NULL);
ALTER TABLE desk_term ADD CONSTRAINT desk_term_days_check CHECK (working_days BETWEEN 1 AND 60);
ALTER TABLE four_eyes_request ADD CONSTRAINT four_eyes_request_settled_check
  CHECK ((settled_at IS NULL) = (settled_by_id IS NULL) AND (settled_at IS NULL) = (is_confirmed IS NULL));
-- Another pair of eyes, unless it is on record that there was none.
ALTER TABLE four_eyes_request ADD CONSTRAINT four_eyes_request_two_check
  CHECK (is_confirmed IS NOT TRUE OR is_alone OR settled_by_id <> asked_by_id);
ALTER TABLE four_eyes_request ADD CONSTRAINT four_eyes_request_revocation_check
  CHECK (kind <> 'CERTIFICATE_REVOCATION' OR (ground IS NOT NULL AND document_number IS NOT NULL AND effective_on IS NOT NULL));
ALTER TABLE take_down_order ADD CONSTRAINT take_down_order_hidden_check CHECK ((hidden_at IS NULL) = (hidden_by_id IS NULL));
ALTER TABLE take_down_order ADD CONSTRAINT take_down_order_lifted_check
  CHECK ((lifted_at IS NULL) = (lifted_by_id IS NULL) AND (lifted_at IS NULL) = (lifted_words IS NULL));
CREATE TRIGGER desk_note_append_only BEFORE UPDATE OR DELETE ON desk_note FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER desk_decision_kept BEFORE DELETE ON desk_decision FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER four_eyes_request_kept BEFORE DELETE ON four_eyes_request FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER take_down_order_kept BEFORE DELETE ON take_down_order FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER take_down_hidden_kept BEFORE DELETE ON take_down_hidden FOR EACH ROW EXECUTE FUNCTION forbid_change();

-- Everything that waits for a decision. The same as isWaiting, proofStateAt, stateAfter and problemState of the modules; a test
-- holds them together.
CREATE VIEW desk_open_item AS
SELECT 'LISTING'::desk_kind AS kind, r.id AS item_id, r.submitted_at AS arrived_at, r.name_vi AS title, m.name AS party,
  l.merchant_id, p.set_number, sg.group_code, coalesce(m.ward_code, p.ward_code) AS ward_code,
  CASE WHEN l.approved_revision_id IS NULL THEN 'new' ELSE 'edit' END AS detail
-- The fence keeps the planner from asking the costly questions of every content that was ever decided.
FROM (SELECT r.id, r.listing_id, r.number, r.submitted_at, r.name_vi
  FROM listing_revision r LEFT JOIN listing_review v ON v.revision_id = r.id
  WHERE r.submitted_at IS NOT NULL AND v.id IS NULL OFFSET 0) r
JOIN listing l ON l.id = r.listing_id
JOIN merchant m ON m.id = l.merchant_id
JOIN registered_product p ON p.id = l.product_id
JOIN ocop_set s ON s.number = p.set_number
JOIN ocop_subgroup sg ON sg.code = s.subgroup_code
WHERE NOT EXISTS (SELECT FROM listing_revision n
    WHERE n.listing_id = r.listing_id AND n.submitted_at IS NOT NULL AND n.number > r.number)
  AND NOT EXISTS (
    SELECT FROM (SELECT kind, effective_at FROM listing_state
      WHERE listing_id = r.listing_id ORDER BY effective_at DESC, seq DESC LIMIT 1) t
    WHERE t.kind = 'WITHDRAWN' AND t.effective_at >= r.submitted_at)
UNION ALL
SELECT 'PROOF', f.id, f.submitted_at, m.name, m.name, f.merchant_id, NULL, NULL, m.ward_code, f.solution::text
FROM proof f
JOIN merchant m ON m.id = f.merchant_id
WHERE NOT EXISTS (SELECT FROM proof_review v WHERE v.proof_id = f.id)
UNION ALL
SELECT 'PROBLEM', q.id, coalesce(t.at, q.created_at), coalesce(r.name_vi, p.name), m.name, l.merchant_id, p.set_number, sg.group_code,
  coalesce(m.ward_code, p.ward_code), q.kind::text
FROM problem_report q
JOIN listing l ON l.id = q.listing_id
JOIN merchant m ON m.id = l.merchant_id
JOIN registered_product p ON p.id = l.product_id
JOIN ocop_set s ON s.number = p.set_number
JOIN ocop_subgroup sg ON sg.code = s.subgroup_code
LEFT JOIN listing_revision r ON r.id = q.revision_id
LEFT JOIN LATERAL (SELECT kind, at FROM problem_step WHERE report_id = q.id ORDER BY at DESC, seq DESC LIMIT 1) t ON true
WHERE t.kind IS NULL OR t.kind <> 'HANDLED'
UNION ALL
SELECT 'APPLICATION', a.id, t.at, a.name, a.name, a.merchant_id, NULL, NULL, a.ward_code, a.legal_form::text
FROM application a
JOIN LATERAL (SELECT kind, at FROM application_step WHERE application_id = a.id ORDER BY at DESC, seq DESC LIMIT 1) t ON true
WHERE t.kind IN ('RECEIVED', 'CORRECTED');

INSERT INTO desk_term (kind, working_days) VALUES ('APPLICATION', 5), ('LISTING', 3), ('PROOF', 3), ('PROBLEM', 2);

-- Days of rest by article 112 of the Labour Code 2019. Days in lieu, and how the days of the New Year lie, are said year by year.
INSERT INTO holiday (day, name_vi, name_en) VALUES
  ('2026-01-01', 'Tết Dương lịch', 'New Year’s Day'),
  ('2026-02-16', 'Tết Nguyên đán', 'Lunar New Year'),
  ('2026-02-17', 'Tết Nguyên đán', 'Lunar New Year'),
  ('2026-02-18', 'Tết Nguyên đán', 'Lunar New Year'),
  ('2026-02-19', 'Tết Nguyên đán', 'Lunar New Year'),
  ('2026-02-20', 'Tết Nguyên đán', 'Lunar New Year'),
  ('2026-04-26', 'Giỗ Tổ Hùng Vương', 'Hung Kings’ Commemoration Day'),
  ('2026-04-30', 'Ngày Chiến thắng', 'Reunification Day'),
  ('2026-05-01', 'Ngày Quốc tế Lao động', 'Labour Day'),
  ('2026-09-01', 'Quốc khánh', 'National Day'),
  ('2026-09-02', 'Quốc khánh', 'National Day'),
  ('2027-01-01', 'Tết Dương lịch', 'New Year’s Day'),
  ('2027-04-16', 'Giỗ Tổ Hùng Vương', 'Hung Kings’ Commemoration Day'),
  ('2027-04-30', 'Ngày Chiến thắng', 'Reunification Day'),
  ('2027-05-01', 'Ngày Quốc tế Lao động', 'Labour Day'),
  ('2027-09-02', 'Quốc khánh', 'National Day');

INSERT INTO reason_template (kind, verdict, reason_code, title_vi, title_en, body_vi, body_en, position) VALUES
  ('LISTING', 'RETURN', 'unclear-picture', 'Ảnh mờ hoặc quá nhỏ', 'Picture blurred or too small',
   'Ảnh {số mấy} chưa rõ. Xin chụp lại sản phẩm dưới ánh sáng tốt, thấy rõ nhãn, cạnh dài ít nhất 1.200 điểm ảnh.',
   'Picture {which number} is not clear. Please take it again in good light, with the label readable and at least 1,200 pixels on the long side.', 10),
  ('LISTING', 'RETURN', 'wrong-price', 'Giá khác thường', 'Unusual price',
   'Giá {giá đang ghi} khác xa giá thường thấy của loại sản phẩm này. Xin kiểm tra số 0 và đơn vị tính, hoặc giải thích trong lời giới thiệu.',
   'The price {price as written} is far from what is usual for this kind of product. Please check the zeros and the unit, or explain it in the introduction.', 20),
  ('LISTING', 'RETURN', 'health-claim', 'Quảng cáo như thuốc', 'Advertised like a medicine',
   'Câu “{câu cần bỏ}” khiến người mua hiểu sản phẩm chữa được bệnh. Pháp luật không cho phép; xin bỏ hoặc viết lại.',
   'The sentence “{sentence to remove}” tells buyers that the product cures an illness. The law does not allow that; please remove or rewrite it.', 30),
  ('LISTING', 'RETURN', 'not-this-product', 'Không đúng sản phẩm được công nhận', 'Not the product that was recognised',
   'Bài viết nói về {sản phẩm trong bài}, còn giấy chứng nhận cấp cho sản phẩm khác. Xin viết đúng sản phẩm trên giấy chứng nhận.',
   'The text is about {product in the text}, while the certificate is for another product. Please describe the product on the certificate.', 40),
  ('LISTING', 'RETURN', 'incomplete', 'Thiếu thông tin', 'Information is missing',
   'Còn thiếu {thông tin còn thiếu}. Xin bổ sung rồi gửi lại.',
   'Still missing: {what is missing}. Please add it and send it again.', 50),
  ('PROOF', 'RETURN', NULL, 'Không đọc được số hoặc ngày', 'Number or dates cannot be read',
   'Không đọc được {số, ngày hoặc tên} trên giấy tờ. Xin gửi bản rõ hơn.',
   'The {number, date or name} on the paper cannot be read. Please send a clearer copy.', 10),
  ('PROOF', 'RETURN', NULL, 'Giấy tờ của cơ sở khác', 'A paper of somebody else',
   'Giấy tờ đứng tên {tên trên giấy}, không phải cơ sở của anh chị. Xin gửi giấy tờ đứng tên cơ sở.',
   'The paper is in the name of {name on the paper}, not of your establishment. Please send one in your own name.', 20),
  ('PROOF', 'RETURN', NULL, 'Đã hết hạn', 'Has run out',
   'Giấy tờ đã hết hạn ngày {ngày hết hạn}. Xin gửi giấy tờ còn hiệu lực.',
   'The paper ran out on {last day}. Please send one that is in force.', 30),
  ('APPLICATION', 'RETURN', NULL, 'Mã số thuế không khớp', 'Tax code does not match',
   'Mã số thuế không khớp với {giấy tờ đối chiếu}. Xin kiểm tra và sửa lại.',
   'The tax code does not match {paper compared}. Please check and correct it.', 10),
  ('APPLICATION', 'RETURN', NULL, 'Cần giấy tờ chứng minh chủ thể', 'Papers are needed to show whose product it is',
   'Sản phẩm {tên sản phẩm} đứng tên chủ thể khác. Xin liên hệ để bổ sung giấy tờ chứng minh.',
   'The product {name of the product} stands in another name. Please get in touch and bring papers that show it is yours.', 20),
  ('APPLICATION', 'REJECT', NULL, 'Không có sản phẩm OCOP', 'No OCOP product',
   'Cơ sở chưa có sản phẩm nào được Hà Nội công nhận OCOP. Xin đăng ký lại khi đã có giấy chứng nhận.',
   'The establishment has no product that Hanoi recognised as OCOP yet. Please apply again with a certificate.', 10),
  ('PROBLEM', 'APPROVE', NULL, 'Đã kiểm tra, nội dung đúng', 'Checked, nothing wrong',
   'Đã đối chiếu với {căn cứ}: nội dung trang đúng.',
   'Compared with {what it was compared with}: the page is right.', 10),
  ('PROBLEM', 'APPROVE', NULL, 'Đã yêu cầu cơ sở sửa', 'The merchant was asked to correct it',
   'Đã gọi cho cơ sở ngày {ngày}; cơ sở sẽ sửa {nội dung cần sửa}.',
   'Called the merchant on {day}; they will correct {what is to be corrected}.', 20);
