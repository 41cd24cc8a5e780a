-- What law and the programme say about each digital solution: data with the days on which it holds, since it changes.
CREATE TABLE solution_law (
  solution solution NOT NULL,
  position INTEGER NOT NULL,
  document_vi TEXT NOT NULL,
  document_en TEXT NOT NULL,
  says_vi TEXT NOT NULL,
  says_en TEXT NOT NULL,
  effective_from DATE,
  effective_until DATE,
  CONSTRAINT solution_law_pkey PRIMARY KEY (solution, position),
  CHECK (effective_from IS NULL OR effective_until IS NULL OR effective_until >= effective_from)
);

INSERT INTO solution_law (solution, position, document_vi, document_en, says_vi, says_en, effective_from) VALUES
('E_SIGNATURE', 1, 'Kế hoạch 256/KH-UBND của UBND thành phố Hà Nội', 'Plan 256/KH-UBND of Hanoi’s People’s Committee',
 'Đề ra chỉ tiêu 100 % cơ sở tham gia gian hàng dùng chữ ký số.', 'Sets the target that 100 % of the booth’s merchants use a digital signature.', '2025-09-23'),
('E_SIGNATURE', 2, 'Luật Giao dịch điện tử số 20/2023/QH15, Nghị định 23/2025/NĐ-CP', 'Law on E-Transactions 20/2023/QH15, Decree 23/2025/NĐ-CP',
 'Quy định về chữ ký số và về các tổ chức được phép cung cấp chứng thư.', 'Rule digital signatures and the organisations that may issue certificates.', NULL),
('E_SIGNATURE', 3, 'Thông tư 15/2025/TT-BKHCN', 'Circular 15/2025/TT-BKHCN',
 'Phần mềm kiểm tra phải cho thấy ai ký, ký lúc nào, văn bản còn nguyên vẹn hay không; khóa RSA từ 2048 bit hoặc ECDSA từ 256 bit.', 'Checking software shows who signed, when, and whether the document is intact; RSA keys from 2048 bits or ECDSA from 256.', NULL),
('E_CONTRACT', 1, 'Kế hoạch 256/KH-UBND của UBND thành phố Hà Nội', 'Plan 256/KH-UBND of Hanoi’s People’s Committee',
 'Đề ra chỉ tiêu 100 % cơ sở tham gia gian hàng dùng hợp đồng điện tử.', 'Sets the target that 100 % of the booth’s merchants use electronic contracts.', '2025-09-23'),
('E_CONTRACT', 2, 'Luật Giao dịch điện tử số 20/2023/QH15', 'Law on E-Transactions 20/2023/QH15',
 'Quy định về hợp đồng điện tử.', 'Rules electronic contracts.', NULL),
('E_CONTRACT', 3, 'Luật số 122/2025/QH15 và Nghị định 248/2026/NĐ-CP về thương mại điện tử', 'Law 122/2025/QH15 and Decree 248/2026/NĐ-CP on e-commerce',
 'Nền tảng có nhiều người bán phải lưu hợp đồng ít nhất 3 năm.', 'A platform with several sellers keeps contracts for at least 3 years.', '2026-07-01'),
('E_INVOICE', 1, 'Kế hoạch 256/KH-UBND của UBND thành phố Hà Nội', 'Plan 256/KH-UBND of Hanoi’s People’s Committee',
 'Đề ra chỉ tiêu 100 % cơ sở tham gia gian hàng dùng hóa đơn điện tử.', 'Sets the target that 100 % of the booth’s merchants use electronic invoices.', '2025-09-23'),
('E_INVOICE', 2, 'Nghị định 254/2026/NĐ-CP và Thông tư 91/2026/TT-BTC', 'Decree 254/2026/NĐ-CP and Circular 91/2026/TT-BTC',
 'Hộ kinh doanh có doanh thu trên 1 tỷ đồng một năm phải dùng hóa đơn điện tử; hộ có doanh thu thấp hơn không bắt buộc.', 'A household with revenue over VND 1 billion a year must issue electronic invoices; one with less need not.', '2026-07-01'),
('TRACEABILITY', 1, 'Kế hoạch 256/KH-UBND của UBND thành phố Hà Nội', 'Plan 256/KH-UBND of Hanoi’s People’s Committee',
 'Đề ra chỉ tiêu 100 % cơ sở tham gia gian hàng dùng truy xuất nguồn gốc.', 'Sets the target that 100 % of the booth’s merchants use traceability.', '2025-09-23'),
('TRACEABILITY', 2, 'Thông tư 02/2024/TT-BKHCN', 'Circular 02/2024/TT-BKHCN',
 'Mười thông tin tối thiểu: tên và ảnh sản phẩm, tên và địa chỉ nơi sản xuất, các công đoạn, thời gian sản xuất, mã truy xuất, nhãn hiệu, hạn dùng, tiêu chuẩn áp dụng.', 'Ten minimum items: name and picture of the product, name and address of the producer, stages, time of production, trace code, brand, shelf life, standard applied.', NULL),
('TRACEABILITY', 3, 'TCVN 13274:2020, TCVN 13275:2020', 'TCVN 13274:2020, TCVN 13275:2020',
 'Cách đặt mã truy xuất và vật mang mã như QR.', 'How trace codes and their carriers such as QR are made.', NULL);
