import type { Charset } from './charsets.ts';

/** Usual words whose code in a charset is itself a Vietnamese syllable: TCVN3 writes một as `mét`. */
export interface UsualWords {
  /** The syllable that the code looks like is rare: `cã` is có. */
  clear: string;
  /** Both are usual words: `bá` may be bá, or the code of bỏ. */
  ambiguous: string;
}

/**
 * Chosen by counts over two million words of articles. A word in neither list occurs less than three times there, or its
 * code is as it stands a word fifteen times as usual (có, which would be cú): that is left, because it may be Unicode.
 */
export const USUAL_WORDS: Readonly<Partial<Record<Charset, UsualWords>>> = {
  tcvn3: {
    clear: `
có một từ số sự dụng cũng bộ nó tự lớn thống dụ nói sống phố giúp bóng lớp nhỏ phụ rộng từng giờ giống dựa
nhóm lúc vũ hộ trúc thúc tộc tố chống khó nhớ vốn phúc hỏi lộ ấn thừa phóng vừa trừ chúa trụ nhờ lựa gói cũ
chóng xúc sóng ẩn rút rừng phó thú chút sớm ẩm ngũ cúp dừng nóng nút mũi hút mộ tóm lúa phút khớp ngừng ngựa
trống nhũng trú ống tốn phỏng cụm tống giỏi hộp trộn lộc nộp bột bút mừng mộc cúng trốn tựa chó thói múa túi
trừng chừng húng gũi nhựa ngự nón lừa khống lột trộm trúng khói mộng sừng tú xóm thỏ ốm lỡ nhú chớp ngón
túng bón mỳ nhúng ấu rộ cúm dừa lộng núm út sộ nhộn xói cừ úp búa chói bừa nhờn bộc múi mút thớt thốn thừng
vờ vớt gừng gióng khốn ngỏ rống gớm nhũ sớ sụn vút óng bừng mớ núp chừa lúp rộp sỡ sú túp vờn chớm giũa hú
húp lố rớt rúp súp trút vụng bờm cõng chột chừ hống hờn lún mống nớt`,
    ambiguous: `
chúng vụ dự dựng bỏ cụ bố chú khỏi núi phú thờ bốn món bờ tờ tỏ tụ thụ úc súng gió khúc mỏ cự cỏ lỏng chờ gỡ
túc bụng ấm vỏ lũng phụng bớt ngừa mỏng dũng bó sút chúc mờ lũ mũ súc mỏi lộn mỡ hỏng bụi móng dỡ rỡ tụng
húc ngụ thự búp trỏ hố hột nụ rũ trũng lừng võng vú rụng ngói sỏi chốn sờ cúc ỏi nộ rộn bún cúi sói xộn hũ
khố trói cũi tớ úng bỏng vụn lúng í bú phớt dỏm hóm tỳ vó ó ố ừ hớt khờ lút nỏ ngừ nhút sỏ tột trờ trụi ờ
cựa hỏ lõng lự rựa vừng xúi è`,
  },
  vni: {
    clear: `
số bị thống vị thị gồm mỗi sống phố tốt sĩ nơi giống tối bố nối tố sơn chống gốc hỗ vốn mối tốc lỗi rồi phối
khối chơi sơ bốn chỗ chồng trồng bồ lỗ nỗ vĩ chối gỗ lối rơi rối lồng trống bối nhĩ nhị chị ống tống lồ dĩ
nỗi hối bồi nồng rồng mốc rỗng trốn hốt phồn chốt cơm tồi bốc gốm bồn dốc thơm nồi sốc gối dồn vỗ ốm dồi mồ
rỗi ốc mồi nhơn trỗi võng dối trơn vồng ồ bỗng rốt ốp chốn sồi dỗ bơm hốc nhốt nốt ồn bồng chồi phồng phốt
rịa giỗ nhồi rống gồ giơ lốp mồm rơm tốp trơ xốp chốc mốt ố bịa giốc giồng lố lốt mồng nhịn rốc tồng ỗ cõng
dơ dỗi dốt hống lõng lốc mống ngốc trĩ`,
    ambiguous: `
hơn trị cơ hồ hồi tồn thơ hồng lồi hơi nơ dị hồn tốn hỗn ơn cơn tơ bơi khơi sốt khống tị phơi khốc mĩ xơ lị
ơi mịn lơ thối khố thốn bơ vơi ĩ chơn ối dơi lơn`,
  },
  vps: {
    clear: 'ứng ấn ấy ấm ốm ấu ầm ốp ỏi ồn ối',
    ambiguous: 'ống ốc ồ ứ ỉ ố',
  },
  viscii: {
    clear: '',
    ambiguous: 'ạ',
  },
  'windows-1258': {
    clear: `
năm hơn cơ văn năng tư trọng tăng nơi thư ăn sơn thơ sư chơi vọng sơ căn băng khăn ngăn hơi thăm trăm nơ
chăm răng rơi thăng mơ giọng căng trăng ơn hư cơn săn chăn cơm tơ bơi khơi thơm xăng chăng họng phơi xơ ngơi
lăn băn khoăn ơi nhơn trơn căm lơ răn trăn tăm mọng găng tơi giơ bơ rơm trơ vơi chơn khăng lọng xăm dơ
gọng lơn thơi`,
    ambiguous: 'lăng măng hăng bơm lăm ơ ngơ quăng hăm',
  },
};

/**
 * Words that are more usual with the tone at their end than without (ở, ơ): in VIQR, before a capital, that tone looks
 * like the end of a sentence. From the same counts.
 */
export const USUALLY_TONED = `
thể để ở sự sử bị chỉ bộ trị độ tự cả hệ chủ họ vị trở dụ thị vụ tổ cổ thủ dự phủ kỷ trẻ nhỏ phụ sở bỏ nghệ
khả xử mở trợ lệ cụ phổ kể trả đủ hộ nghị vệ mẹ hạ lộ thổ trụ bổ tỉ vợ tệ kẻ sẻ vẻ nổ nhẹ kỉ lẻ mỏ sổ chợ
thoả bỉ đệ vỏ ngủ chở kỵ tuệ thả vở thuỷ duệ ngự toạ củ khử khoẻ thuỵ huệ ngụ rể hở thuở rộ dở nhuệ trệ rỉ
doạ nhở sộ toả rủ nể hủ trổ`;
