/**
 * What the form of the first version is filled with, and what the demo city uses: a participation agreement to be read and
 * changed by the department's lawyers, not legal advice.
 */
export const firstArticlesVi = `Điều 1. Nội dung tham gia
Bên B tham gia Gian hàng Thủ đô do Bên A tổ chức để giới thiệu các sản phẩm OCOP của mình tới người tiêu dùng. Bên A không bán hàng và không giữ tiền của người mua; việc mua bán diễn ra trực tiếp giữa Bên B và người mua.

Điều 2. Sản phẩm được giới thiệu
Bên B chỉ giới thiệu sản phẩm đang có giấy chứng nhận OCOP còn hiệu lực do mình làm ra, hoặc của chủ thể đã ủy quyền bằng văn bản. Mỗi nội dung được Bên A kiểm tra trước khi hiển thị công khai. Khi giấy chứng nhận hết hiệu lực hoặc bị thu hồi, trang sản phẩm thôi hiển thị kể từ ngày đó.

Điều 3. Thông tin trung thực
Bên B chịu trách nhiệm về tính chính xác của tên, giá, hình ảnh, thành phần, công dụng và địa chỉ đã khai; không quảng cáo sản phẩm như thuốc chữa bệnh; không bán đồ uống có cồn cho người chưa đủ 18 tuổi. Tên và địa chỉ đã đăng ký của Bên B được hiển thị công khai theo quy định về thương mại điện tử.

Điều 4. Bốn giải pháp số
Bên B cam kết sử dụng chữ ký số, hợp đồng điện tử, hóa đơn điện tử và truy xuất nguồn gốc, trừ giải pháp mà pháp luật không bắt buộc đối với mình, và nộp minh chứng để Bên A kiểm tra.

Điều 5. Trách nhiệm của Bên A
Bên A vận hành gian hàng, trả lời từng nội dung gửi duyệt kèm lý do khi cần sửa, công bố tiêu chí xếp hạng chính, bảo vệ dữ liệu cá nhân và tiếp nhận phản ánh của người tiêu dùng. Bên A không thu phí của Bên B.

Điều 6. Gỡ nội dung
Khi có yêu cầu của cơ quan nhà nước có thẩm quyền, Bên A gỡ nội dung bị yêu cầu trong vòng 24 giờ và báo cho Bên B biết cơ quan yêu cầu cùng lý do, trừ khi pháp luật không cho phép.

Điều 7. Dữ liệu
Bên A lưu thông tin sản phẩm ít nhất một năm và thỏa thuận này ít nhất ba năm theo quy định. Bên B có quyền xem, tải về, sửa dữ liệu của mình và yêu cầu xóa dữ liệu cá nhân khi pháp luật không còn buộc phải lưu.

Điều 8. Thời hạn và chấm dứt
Thỏa thuận có hiệu lực từ khi Bên A ký sau Bên B và không có thời hạn. Mỗi bên có thể chấm dứt bằng thông báo trước 30 ngày. Bên A có thể tạm ngừng hiển thị ngay khi Bên B vi phạm Điều 2 hoặc Điều 3, kèm lý do bằng văn bản.

Điều 9. Hình thức
Thỏa thuận được lập bằng tiếng Việt và tiếng Anh; khi có khác biệt, bản tiếng Việt được áp dụng. Thỏa thuận được ký bằng chữ ký số của hai bên trên cùng một tệp và có giá trị như văn bản theo Luật Giao dịch điện tử.`

export const firstArticlesEn = `Article 1. Participation
Party B takes part in the Hanoi Capital City Product Booth, organised by Party A, to present its OCOP products to consumers. Party A sells nothing and holds no buyer’s money; sales are made directly between Party B and the buyer.

Article 2. Products presented
Party B presents only products with an OCOP certificate in force that it makes itself, or those of a producer who has authorised it in writing. Party A checks each text and picture before the public sees it. Once a certificate ends or is revoked, the product’s page is no longer shown from that day on.

Article 3. True information
Party B answers for the names, prices, pictures, ingredients, uses and addresses that it gives; presents no product as a medicine; and sells no alcoholic drink to anybody under 18. The registered name and address of Party B are shown to the public as the rules on electronic commerce require.

Article 4. The four digital solutions
Party B undertakes to use digital signatures, electronic contracts, electronic invoices and traceability, except a solution that the law does not require of it, and hands in proofs for Party A to check.

Article 5. Duties of Party A
Party A runs the booth, answers whatever is handed in with reasons where something must change, publishes the main ranking criteria, protects personal data and receives consumers’ reports. Party A charges Party B nothing.

Article 6. Taking content down
On a request by a competent authority Party A takes the content down within 24 hours and tells Party B who asked and why, unless the law forbids it.

Article 7. Data
Party A keeps product information for at least one year and this agreement for at least three, as the rules require. Party B may see, download and correct its data, and ask for personal data to be erased once the law no longer requires it to be kept.

Article 8. Term and ending
The agreement is in force from the moment Party A signs after Party B, without a term. Either party may end it by 30 days’ notice. Party A may stop showing Party B’s pages at once when Article 2 or Article 3 is broken, giving its reasons in writing.

Article 9. Form
The agreement is made in Vietnamese and English; where they differ, the Vietnamese text applies. It is signed by both parties’ digital signatures in one and the same file and has the value of a written document under the Law on E-Transactions.`
