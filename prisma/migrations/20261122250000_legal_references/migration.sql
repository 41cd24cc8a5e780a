-- The law the booth rests on, as data with the days on which it holds; pages and tasks cite it from here.
CREATE TABLE "legal_reference" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "legal_reference_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "legal_reference_version" (
    "reference_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "issuer_vi" TEXT NOT NULL,
    "issuer_en" TEXT NOT NULL,
    "issued_on" DATE,
    "effective_from" DATE,
    "effective_until" DATE,
    "topics" TEXT[],
    "replaced_by_id" UUID,
    "is_withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID,

    CONSTRAINT "legal_reference_version_pkey" PRIMARY KEY ("reference_id","version")
);
ALTER TABLE "legal_reference_version" ADD CONSTRAINT "legal_reference_version_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "legal_reference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "legal_reference_version" ADD CONSTRAINT "legal_reference_version_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "legal_reference"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "legal_reference_version" ADD CONSTRAINT "legal_reference_version_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "solution_law" ADD COLUMN "topic" TEXT, ADD COLUMN "changed_at" TIMESTAMPTZ(3), ADD COLUMN "changed_by_id" UUID;
ALTER TABLE "solution_law" ADD CONSTRAINT "solution_law_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Below, by hand.

ALTER TABLE legal_reference_version
  ADD CHECK (version > 0),
  ADD CHECK (effective_from IS NULL OR effective_until IS NULL OR effective_until >= effective_from),
  ADD CHECK (replaced_by_id IS NULL OR replaced_by_id <> reference_id);

CREATE TRIGGER legal_reference_version_append_only BEFORE UPDATE OR DELETE ON legal_reference_version
  FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER legal_reference_kept BEFORE DELETE ON legal_reference FOR EACH ROW EXECUTE FUNCTION forbid_change();

-- What is recorded of each reference now.
CREATE VIEW legal_reference_now AS
  SELECT DISTINCT ON (v.reference_id) v.* FROM legal_reference_version v ORDER BY v.reference_id, v.version DESC;

DO $$
DECLARE
  known RECORD;
  made uuid;
  platform uuid;
BEGIN
  FOR known IN SELECT * FROM (VALUES
    (1, '122/2025/QH15', 'Luật số 122/2025/QH15', 'Law 122/2025/QH15', 'Về thương mại điện tử', 'On e-commerce',
     'Quốc hội', 'National Assembly', NULL::date, DATE '2026-07-01', NULL::date, ARRAY['platform', 'contract-keeping']),
    (2, '248/2026/NĐ-CP', 'Nghị định 248/2026/NĐ-CP', 'Decree 248/2026/NĐ-CP', 'Quy định về thương mại điện tử', 'Rules on e-commerce',
     'Chính phủ', 'Government', NULL, DATE '2026-07-01', NULL, ARRAY['platform', 'contract-keeping', 'take-down']),
    (3, '52/2013/NĐ-CP', 'Nghị định 52/2013/NĐ-CP', 'Decree 52/2013/NĐ-CP', 'Quy định trước đây về thương mại điện tử', 'Earlier rules on e-commerce',
     'Chính phủ', 'Government', NULL, NULL, DATE '2026-06-30', ARRAY['platform']),
    (4, '85/2021/NĐ-CP', 'Nghị định 85/2021/NĐ-CP', 'Decree 85/2021/NĐ-CP', 'Sửa đổi Nghị định 52/2013/NĐ-CP', 'Amends Decree 52/2013/NĐ-CP',
     'Chính phủ', 'Government', NULL, NULL, DATE '2026-06-30', ARRAY['platform']),
    (5, '91/2025/QH15', 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', 'Law on Personal Data Protection 91/2025/QH15', 'Về bảo vệ dữ liệu cá nhân', 'On the protection of personal data',
     'Quốc hội', 'National Assembly', NULL, DATE '2026-01-01', NULL, ARRAY['personal-data']),
    (6, '20/2023/QH15', 'Luật Giao dịch điện tử số 20/2023/QH15', 'Law on E-Transactions 20/2023/QH15', 'Về giao dịch điện tử', 'On electronic transactions',
     'Quốc hội', 'National Assembly', NULL, NULL, NULL, ARRAY['e-signature', 'e-contract']),
    (7, '23/2025/NĐ-CP', 'Nghị định 23/2025/NĐ-CP', 'Decree 23/2025/NĐ-CP', 'Quy định về chữ ký điện tử và dịch vụ tin cậy', 'Rules on electronic signatures and trust services',
     'Chính phủ', 'Government', NULL, NULL, NULL, ARRAY['e-signature']),
    (8, '15/2025/TT-BKHCN', 'Thông tư 15/2025/TT-BKHCN', 'Circular 15/2025/TT-BKHCN', 'Yêu cầu với phần mềm ký và kiểm tra chữ ký số', 'Requirements on software that signs and checks signatures',
     'Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology', NULL, NULL, NULL, ARRAY['signature-checking']),
    (9, '254/2026/NĐ-CP', 'Nghị định 254/2026/NĐ-CP', 'Decree 254/2026/NĐ-CP', 'Quy định về hóa đơn điện tử', 'Rules on electronic invoices',
     'Chính phủ', 'Government', NULL, DATE '2026-07-01', NULL, ARRAY['e-invoice']),
    (10, '91/2026/TT-BTC', 'Thông tư 91/2026/TT-BTC', 'Circular 91/2026/TT-BTC', 'Hướng dẫn về hóa đơn điện tử', 'Guidance on electronic invoices',
     'Bộ Tài chính', 'Ministry of Finance', NULL, DATE '2026-07-01', NULL, ARRAY['e-invoice']),
    (11, '02/2024/TT-BKHCN', 'Thông tư 02/2024/TT-BKHCN', 'Circular 02/2024/TT-BKHCN', 'Quy định về truy xuất nguồn gốc', 'Rules on traceability',
     'Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology', NULL, NULL, NULL, ARRAY['trace-content']),
    (12, 'TCVN 13274:2020', 'TCVN 13274:2020', 'TCVN 13274:2020', 'Mã truy xuất nguồn gốc', 'Trace codes',
     'Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology', NULL, NULL, NULL, ARRAY['trace-codes']),
    (13, 'TCVN 13275:2020', 'TCVN 13275:2020', 'TCVN 13275:2020', 'Vật mang mã truy xuất nguồn gốc', 'Carriers of trace codes',
     'Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology', NULL, NULL, NULL, ARRAY['trace-codes']),
    (14, '256/KH-UBND', 'Kế hoạch 256/KH-UBND của UBND thành phố Hà Nội', 'Plan 256/KH-UBND of Hanoi’s People’s Committee', 'Chương trình Gian hàng số – Nâng tầm thương nhân Thủ đô', 'Programme Digital Booth – Elevating Capital City Merchants',
     'UBND thành phố Hà Nội', 'Hanoi People’s Committee', DATE '2025-09-23', DATE '2025-09-23', NULL, ARRAY['booth-plan']),
    (15, '26/2026/QĐ-TTg', 'Quyết định 26/2026/QĐ-TTg', 'Decision 26/2026/QĐ-TTg', 'Bộ tiêu chí và phân loại sản phẩm OCOP', 'Criteria and classification of OCOP products',
     'Thủ tướng Chính phủ', 'Prime Minister', DATE '2026-05-22', NULL, NULL, ARRAY['ocop']),
    (16, '52/2024/NĐ-CP', 'Nghị định 52/2024/NĐ-CP', 'Decree 52/2024/NĐ-CP', 'Giữ tiền của người dùng phải có giấy phép', 'Holding users’ money needs a licence',
     'Chính phủ', 'Government', NULL, NULL, NULL, ARRAY['payments']),
    (17, '44/2019/QH14', 'Luật số 44/2019/QH14', 'Law 44/2019/QH14', 'Về phòng, chống tác hại của rượu, bia', 'On preventing the harms of alcohol',
     'Quốc hội', 'National Assembly', NULL, NULL, NULL, ARRAY['alcohol']),
    (18, '37/2026/NĐ-CP', 'Nghị định 37/2026/NĐ-CP', 'Decree 37/2026/NĐ-CP', 'Về nhãn hàng hóa', 'On labels of goods',
     'Chính phủ', 'Government', NULL, NULL, NULL, ARRAY['labels']),
    (19, '90/2026/TT-BTC', 'Thông tư 90/2026/TT-BTC', 'Circular 90/2026/TT-BTC', 'Về mã số thuế', 'On tax codes',
     'Bộ Tài chính', 'Ministry of Finance', NULL, NULL, NULL, ARRAY['tax-codes'])
  ) AS k (place, number, name_vi, name_en, title_vi, title_en, issuer_vi, issuer_en, issued, since, until, topics)
  ORDER BY place LOOP
    INSERT INTO legal_reference DEFAULT VALUES RETURNING id INTO made;
    IF known.place = 2 THEN platform := made; END IF;
    INSERT INTO legal_reference_version (reference_id, version, number, name_vi, name_en, title_vi, title_en, issuer_vi, issuer_en,
      issued_on, effective_from, effective_until, topics, replaced_by_id)
    VALUES (made, 1, known.number, known.name_vi, known.name_en, known.title_vi, known.title_en, known.issuer_vi, known.issuer_en,
      known.issued, known.since, known.until, known.topics, CASE WHEN known.place IN (3, 4) THEN platform END);
  END LOOP;
END $$;

UPDATE solution_law SET topic = CASE
  WHEN position = 1 THEN 'booth-plan'
  WHEN solution = 'E_SIGNATURE' AND position = 2 THEN 'e-signature'
  WHEN solution = 'E_SIGNATURE' THEN 'signature-checking'
  WHEN solution = 'E_CONTRACT' AND position = 2 THEN 'e-contract'
  WHEN solution = 'E_CONTRACT' THEN 'contract-keeping'
  WHEN solution = 'E_INVOICE' THEN 'e-invoice'
  WHEN position = 2 THEN 'trace-content'
  ELSE 'trace-codes' END;
ALTER TABLE solution_law ALTER COLUMN topic SET NOT NULL, DROP COLUMN document_vi, DROP COLUMN document_en,
  DROP COLUMN effective_from, DROP COLUMN effective_until;
