import type { Fault } from './verdict.ts';

/** What happened, to follow a colon, and what to do about it. */
interface FaultText {
  what: string;
  remedy: string;
}

/** The faults of certificates that can be told in words, by the codes of OpenSSL and Node. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'chứng chỉ bảo mật (HTTPS) của máy chủ đã hết hạn',
  CERT_NOT_YET_VALID: 'chứng chỉ bảo mật (HTTPS) của máy chủ chưa đến ngày có hiệu lực',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'chứng chỉ bảo mật (HTTPS) là do máy chủ tự ký',
  SELF_SIGNED_CERT_IN_CHAIN: 'nơi cấp chứng chỉ bảo mật (HTTPS) của máy chủ không được tin cậy',
  ERR_TLS_CERT_ALTNAME_INVALID: 'chứng chỉ bảo mật (HTTPS) được cấp cho tên miền khác',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'không rõ ai cấp chứng chỉ bảo mật (HTTPS) của máy chủ',
  // Browsers often fetch the missing part themselves, so the page may open there.
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'máy chủ gửi thiếu một phần chứng chỉ bảo mật (HTTPS)',
};

const AGAIN = 'chạy lại lệnh sau vài giờ; nếu vài hôm vẫn vậy thì mở bằng trình duyệt để xem, và đổi liên kết nếu cần.';
const LOOK = 'mở bằng trình duyệt để xem; nếu trình duyệt cũng báo lỗi thì đổi liên kết.';

const TEXTS: Readonly<Record<Fault, (detail: string) => FaultText>> = {
  dns: (detail) => ({
    what: `không tìm thấy tên miền (${detail})`,
    remedy: 'xem tên miền có gõ sai không, máy bạn có nối mạng không; nếu tên miền không còn nữa thì đổi liên kết.',
  }),
  refused: () => ({ what: 'máy chủ không nhận kết nối', remedy: AGAIN }),
  'no-connection': () => ({ what: 'hết giờ chờ mà chưa kết nối được', remedy: AGAIN }),
  'no-answer': () => ({ what: 'máy chủ nhận kết nối, nhưng hết giờ chờ mà chưa trả lời', remedy: AGAIN }),
  reset: () => ({ what: 'máy chủ ngắt kết nối giữa chừng', remedy: AGAIN }),
  tls: (detail) => ({ what: CERTIFICATES[detail] ?? `kết nối bảo mật (HTTPS) không thành (${detail})`, remedy: LOOK }),
  protocol: (detail) => ({ what: `máy chủ trả lời không đúng chuẩn HTTP (${detail})`, remedy: LOOK }),
  'server-error': (detail) => ({ what: `máy chủ đang gặp lỗi (trả lời ${detail})`, remedy: AGAIN }),
  'too-slow': () => ({
    what: 'các máy chủ trên đường chuyển hướng trả lời quá chậm, nên đã hết thời gian dành cho một địa chỉ',
    remedy: AGAIN,
  }),
  network: (detail) => ({ what: `đường mạng gặp lỗi (${detail})`, remedy: AGAIN }),
};

/** What to say of an address that gave no answer. @param detail the status or the error's code, as in `Verdict`. */
export function unreachableText(fault: Fault, detail: string): FaultText {
  return TEXTS[fault](detail);
}
