/**
 * Very common Vietnamese syllables as they look without their marks, that are no English words: where several stand
 * together, Vietnamese was typed without marks. Lower case.
 */
export const UNMARKED: ReadonlySet<string> = new Set(
  `khong duoc nguoi cua nhung trong quang khoan cach huong doanh nghiep khach chung nhieu truoc nhat viet muon phai
   vao voi cac mot khi neu vay tren duoi giua ngay thang thoi cung chua roi biet lam xem mua tien trang trinh kinh
   quan hieu thong mang duyet dien thoai tinh tai khau nhap ky xoa sua chinh sach bao lien noi bam chon muc buoc gui
   nhan thu dinh truong hoc sinh cong ty viec luong nha duong tieng ngon ngu dich hoi dap binh luan thich theo dau
   cuoi giup nghi nghe nhin thay xau moi lon nho nhanh cham rat qua kem khac giong nhu vi gi hoac tuy boi nen`
    .split(/\s+/)
    .filter(Boolean),
);
