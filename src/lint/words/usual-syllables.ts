/**
 * Vietnamese syllables by how usual they are, compiled for this project: counted in the site's own guides and posts, the
 * rest from knowledge of the language. A word that is no syllable is cured with these only. Lower case, NFC, the tone
 * in the traditional place. A syllable the grammar allows and nobody writes (`lưởng`) is in none of them.
 */

/** The most usual ones. */
const FIRST = `
  và của là có được cho các không trong với một người những để khi này đã từ về bạn ra như vào cũng đến thì nhưng làm
  hay hoặc trên tại nhiều năm phải lại nếu thể sẽ bị còn đó sự theo sau nên việc ở đang rất mà nhất mới chỉ ngày hơn
  thời gian công tôi hai chúng cách qua bằng số lên trước ta cần ông tự mọi nước con nhà động đi dụng sử thành sản
  phẩm hàng học hình thông tin dùng đầu anh đây trường hợp đường điều điểm đại mình vì nào gì thế giới cả đều quan hệ
  vẫn khác mỗi lớn nhỏ cao bài viết tạo tính tiền trình xem mua bán dữ liệu hiện tổ chức bộ quốc gia bản hành phần
  trang chủ thuộc khoản tài mặt tay nội dung chính ngoài quả kết nhận biết thấy nói hỏi trả lời cùng giá trị đặt chọn
  tìm thêm mở đổi giờ ai bao nhau vậy rồi thường lúc lần tên nơi cuối đúng sai tốt xấu ít hết xong chưa đừng hãy muốn
  giữa dưới bên cạnh tháng tuần loại cái chiếc cuộc quyền lợi ích đơn giản dễ khó nhanh chậm đồng hồ tuy nhiên bởi
  ngay đủ yêu cầu gọi nghĩa`;

/** Those of everyday words. */
const SECOND = `
  ban bảo bắt bật bấm báo bình bước biến biệt buổi bổ bố bà bác bé bệnh bút bữa bốn ba bảy cảm cảnh cấp cập cắt câu
  cây chạy chiến chiều chất chuẩn chuyện chuyển chuyên chơi chữ chứng chứa chồng cháu chị chia chấp chăm chắc chế chết
  chụp chợ chung cơ cổ cố cộng cũ cụ cửa cực cứu căn càng cân dài dân danh dẫn dạng dạy dấu diện dịch dịp doanh dòng
  dự dựa dựng dừng du dục dù dời dành đa đáng đánh đào đáp đăng đặc đất đấu đẩy đẹp đem đêm đề đen đèn đỏ đỡ đọc độ
  độc đối đội đời đợi đoạn đoàn đón đóng đông đô đồ đứng đưa đức đặng đình định địa điện đích em gặp gần gắn gây giảm
  giáo giải giấy giúp giữ giao giống giỏi gió giọng giả góc gói góp gốc gửi gỗ gõ hạn hạng hạnh hàm hấp hẹn hiểm hiểu
  hiệu hiến hoàn hoạt hòa hóa hoa họ hồi hội hỗ hộ huyện hưởng hướng hương hút hữu hứa huống hư hùng kế kênh kéo kém
  kèm kể khai khám khách khẩu khắp khăn khỏe khỏi khoảng khoa khóa khu khung khuyến khí khiến khởi kích kiếm kiểm kiến
  kiện kiểu kinh kỳ kỹ ký kỷ lập lấy lặp lâu lãi lãnh lạnh lễ liên linh lĩnh lịch lối lỗi loạn lo lòng lọc lô lộ luận
  luật luôn lưu lượng lực lựa lớp lứa lửa lưới lượt lý mang mạng mạnh màn mát màu mắt mất mật máy mẫu mẹ men miền miễn
  miệng minh môi môn mong mô mỏng mục mùa mức mười mừng mượn mỹ mạch nam nặng nắng nâng năng nữ nữa nửa nền ngắn ngân
  ngành nghe nghề nghệ nghị nghiệp nghiệm nghiên nghĩ nghỉ ngôn ngồi ngừng nguồn nguyên nguyễn ngữ nhạc nhân nhập nhắn
  nhắc nhẹ nhìn nhiệm nhiệt nhờ nhớ nhóm nối nổi nóng nộp nông núi nuôi nút oai ổn pháp phát phân phản phòng phong phố
  phổ phối phó phí phía phim phê phép phục phụ phúc phút phương phước phẫu phủ quá quân quảng quay quen quê quyết quý
  quy quỹ quanh quản quyển rằng rau riêng rõ rộng rơi rút rừng rời rủi rượu sách sạch sang sáng sánh sáu sâu sắc sắp
  sẵn sinh sông sống so sớm soạn sóng sở sợ sức sửa sưu sĩ si tám tác tàu tăng tâm tân tầm tầng tập tất tắt thái thai
  tham thảo tháo thanh thách thay thân thầy thấp thẩm thật thất thắng thẻ thẳng thăm thích thiết thiên thiếu thiện thị
  thi thoại thoát thỏa thu thuê thuế thuật thuận thủ thú thúc thuốc thuyết thư thứ thử thực thượng thưởng thương thức
  tình tiến tiếng tiếp tiết tiêu tiên tích tỉnh tỉ tỷ tư tương tưởng tượng từng tức tử tuổi tuyến tuyển tuyệt tùy tuân
  túi tốc tối tôn tổng toàn toán tòa to tới tranh tránh trái trải trạng trai trao trăm trẻ trí tri triển triệu trọng
  trồng trở trời trợ truy truyền truyện trực trừ trưởng trưng trận trách trung trúc trò tra trà tú tục ủng uống úy ưu
  ứng ước uy ủy vài văn vàng vấn vận vật vẽ vẻ viên việt viện ví vị vốn vòng vụ vùng vui vừa vững vực vũ vua vợ vỡ vội
  xa xã xác xanh xây xe xếp xét xin xưa xuân xuất xuống xúc xung xử xứ xóa xương yếu yên ý ăn ấy âm ấn ẩn án ánh ảnh
  áo áp ẩm ạ à ơi ớt ốc ốm chứ bây dàng thác biện mẽ cài nghìn cam chỗ hy kĩ bai binh can ca bồ chìa bọn buôn vựng bề
  cú gốm báu củ bích ngón gác chuộng mươi in khắc thuở`;

/** The others that words of Vietnamese are made of, in the order of a dictionary. */
const THIRD = `
  ả á ác ách ải ái am ám an áng ao ào ảo át ạt ắc ầm ấm ân ấp ập âu ấu bả bã bá bạ bạc bách bạch bãi bái bại bám bàn
  bang bàng bảng báng bạng banh bành bánh bào bão bạo bát bạt bàu bay bày bắc băn bắn băng bắp bậc bầm bẩm bần bẩn bận
  bâng bấp bất bầu bầy bẩy bẫy bấy bậy bè bẻ bèn bén béo bẹp bể bế bệ bền bến bện bênh bếp bi bì bỉ bí bia bìa bịa
  bịch biếc biếm biên biển biếng biểu biếu bính bít bịt bo bò bỏ bó bọ bóc bọc bói bom bon bòn bón bong bỏng bóng bóp
  bọt bô bốc bộc bôi bồi bối bội bôn bồn bổn bông bồng bổng bỗng bột bơ bờ bớ bợ bơi bời bới bơm bờm bớt bù bú bùa búa
  bùi bụi bùn bún bung bùng búng bụng buộc buồm buồn buông buồng búp bụt buýt bự bừa bức bực bưng bừng bưởi bướm bướu
  bứt bưu bửu cà cá cai cải cãi cám càn cản cán cạn cảng canh cành cánh cáo cáp cạp cát cau cáu cay cày cáy căm cắm
  cằn cắn cặn căng cắp cặp câm cầm cẩm cấm cẩn cấn cận cất cẩu cấu cậu cấy cậy cha chà chả chai chài chải chàm chạm
  chan chán chang chàng chanh chánh chào chảo cháo chạp chát chau chay chày chảy cháy chằm chăn chằn chẵn chắn chặn
  chăng chằng chẳng chặng chắp chắt chặt châm chấm chân chẩn chấn chận chập chật châu chầu chậu che chè chẽ chém chen
  chèn chén chèo chéo chép chê chếch chệch chênh chi chì chí chích chiêm chiếm chiên chiền chiêng chiết chiêu chiếu
  chim chìm chín chinh chình chỉnh chịu chó choàng choáng chóc chọc choẹt chòi chói chọi chòm chóng chóp chót chốc
  chồi chổi chối chôn chốn chông chống chốt chột chờ chở chớ chởm chớm chớp chợt chu chú chua chùa chúa chúc chục chui
  chùm chủng chuốc chuộc chuôi chuỗi chuối chuông chuồng chuốt chuột chút chuyền chuyến chử chừa chữa chửi chưng chừng
  chững chước chương chưởng chướng co cò cỏ cọ cóc cọc coi còi cỏi cõi cói cong cõng cô cồ cỗ cốc cộc côi cối cội côn
  cồn cổn cồng cổng cống cốt cột cờ cỡ cớ cởi cơm cơn cợt cua cúc cục cùi củi cũi cúi cúm cụm cung cúng cuốc cuốn cuộn
  cuồng cuống cúp cụt cư cừ cử cứ cự cưa cứa cựa cưng cứng cước cược cười cưỡi cưới cườm cương cường cưỡng cướp cưu
  cừu cửu cựu da dã dạ dai dải dãi dại dám dan dàn dãn dán dạn dang dáng dao dào dạo dát dạt day dày dãy dặc dặm dặn
  dẳng dắt dâm dầm dẫm dần dấn dận dâng dấp dập dật dâu dầu dẫu dây dấy dậy dẻ dẻo dép dẹp dê dể dệt di dì dĩ dí dị
  diêm diềm diễn diệp diệt diều diễu diệu dinh dĩnh dính dịu do dò dó dọa doãn dọc doi dõi dòn dọn dong dỗ dốc dồi dỗi
  dối dội dồn dốt dơ dở dỡ dơi dụ duệ dùi dũng duỗi duy duyên duyệt dư dưa dừa dực dưng dược dương dường dưỡng dượng
  dứt đà đả đá đạc đai đài đãi đái đam đàm đảm đám đạm đan đàn đản đán đạn đàng đảng đãng đanh đành đao đảo đáo đạo
  đạp đát đạt đau đay đày đáy đắc đắm đắn đặn đằng đẳng đắng đắp đắt đâm đầm đẫm đấm đậm đần đấng đập đâu đẩu đậu đầy
  đấy đậy đe đè đẻ đẽ đeo đèo đê đế đệ đếm đệm đền đĩ đĩa địch điếc điềm điếm điên điền điển điệp điêu điếu điệu đinh
  đỉnh đính đo đò đọ đọa đoái đoan đoản đoán đoạt đòi đói đọi đòn đong đọng đổ đỗ đố đốc đôi đồi đốm đôn đồn đốn độn
  đổng đống đốt đột đờ đới đớn đợt đu đua đùa đũa đúc đục đùi đun đụn đụng đuốc đuôi đuổi đuối đứa đực đựng đước đượm
  đương đứt e è eo ép ê ếch êm ga gà gả gã gạc gạch gai gài gái gam gan gán gang gàng ganh gánh gào gạo gạt gay gãy
  gắm gặm găng gắng gắp gắt gặt gấc gầm gấm gân gấp gập gật gấu gầy gậy ghe ghé ghen ghép ghét ghê ghề ghế ghềnh ghi
  gỉ già giã giác giai giam giám giàn giãn gián giang giảng giáng giành giáp giàu giày giặc giằng giặt giấc giẫm giấm
  giận giật giấu giây giầy giẽ gieo giê giêng giềng giếng giết giễu gin gìn giò giỏ giòn giong gióng giọt giỗ giồng
  giơ giỡn giục giun giương giường go gò góa gỏi gom gòn gọn gọng gót gọt gồ gộc gối gội gồm gộp gỡ gởi gợi gờm gớm
  gợn gục gũi gừng gươm gương gượng ha hà hả há hạ hạc hách hạch hài hải hãi hái hại ham hãm hám hạm han hàn hãn hán
  hang hãng háng hanh hãnh hao hào hảo háo hạp hát hạt hắc hăm hẳn hắn hăng hằng hâm hầm hân hận hất hầu hậu he hè hé
  hẻm hen hèn heo hẻo hẹp hét hề hễ hệt hi hỉ hí hiếm hiên hiền hiển hiếp hiệp hiếu hinh hỉnh hít ho hò hỏ hỏa họa
  hoạch hoài hoại hoan hoãn hoán hoạn hoang hoàng hoảng hoành hoắc hoằng hóc hòe hóm hòn hong hỏng họng họp hô hổ hố
  hốc hôi hổi hối hôm hôn hồn hỗn hông hồng hổng hống hộp hốt hột hở hơi hỡi hới hợi hờn hớt hu hù hủ hũ hú hùa huân
  huấn húc huề huế huệ hùm hun hung húng húp hụt huy hủy húy huyền huyết huyệt huynh huỳnh hưng hứng hước hươu hưu hỷ
  ì ỉ í im kè kẻ kẽ kem kẽm kèn kén keo kèo kẻo kẹo kép kẹp két kẹt kê kề kệ kềm kêu kha khả khá khải khái khảm khan
  khán khang kháng khanh khánh khao khảo khát khay khăng khẳng khắt khâm khẩn khất khâu khấu khe khẽ khen khéo khép
  khét khê khế khỉ khía khích khiêm khiếm khiên khiển khiếp khiết khiêu khiếu khinh kho khỏa khoác khoai khoái khoan
  khoán khoáng khoanh khoảnh khoát khoăn khóc khoe khóe khoét khoi khói khô khổ khố khốc khôi khối khôn khốn khổng
  khống khờ khơi khớp khua khuẩn khuất khuấy khúc khuê khuếch khủng khuôn khuy khuya khuyên khuyết khuynh khuỷu khuỵu
  khử khứ khước khương ki kì kỉ kí kị kia kịch kiêm kiềm kiệm kiên kiêng kiếp kiết kiệt kiêu kiều kiệu kim kìm kín
  kình kính kíp kịp kỵ la lả lã lá lạ lác lạc lách lạch lai lải lái lam lãm lạm lan làn lang làng lảng lãng láng lạng
  lanh lành lánh lao lào lão lạp lát lạt lau lay láy lạy lắc lặc lăm lắm lăn lằn lặn lăng lẳng lắng lặng lắp lâm lầm
  lẫm lấm lân lẩn lẫn lấn lận lấp lật lầu lẩu lậu lây lầy lẫy le lẻ lẽ lem len lẻn lén leo lèo lẻo léo lê lề lệ lệch
  lệnh lều li lí lị lìa liếc liêm liền liêng liệt liêu liều liễu lim lình lính lít líu lò lọ loa loài loan loãng loạt
  lóc loét loẹt loi lõi lọi lom lõm lon long lỏng lõng lọng lót lọt lồ lỗ lố lốc lộc lôi lồi lội lộn lông lồng lộng
  lốp lốt lột lơ lờ lở lỡ lơi lởm lợn lợp lu lù lũ lua lúa lụa luân luẩn lục lui lùi lủi lụi lùn lún lung lùng lũng
  lúng luộc luồn luồng luống lúp lút lụt lũy lụy luyến luyện lư lữ lự lừa lưng lừng lửng lược lười lưỡi lượm lươn lượn
  lương lường lưỡng lướt lựu ly lỵ ma mả mã má mạ mác mạc mách mai mài mải mãi mái mại man mãn mạn màng mảng mãng máng
  manh mảnh mãnh mánh mao mào mão mạo mạt mau máu may mày mắc mặc mắm mắn mặn măng mắng mâm mầm mân mần mẫn mận mập
  mâu mầu mẩu mấu mậu mây mấy me mè mẻ mén mèo méo mẹo mép mét mê mềm mến mênh mệnh mệt mi mì mỉ mỉa mía miên miến
  miện miếng miệt miêu miếu mỉm mìn mịn mít mịt mo mò mỏ mó móc mọc moi mỏi mom mòn món mọn mòng móng mọng mọt mồ mổ
  mộ mốc mộc mồi mối mồm mông mồng mống mộng mốt mơ mờ mỡ mớ mời mu mù mũ mụ múa mùi mũi múi mùn mụn mùng muỗi muối
  muội muôn muộn muỗng mút mưa mửa mực mướn mương mường mượt mưu mỳ na nà nã ná nạ nách nai nại nan nàn nản nạn nang
  nàng nành nao não náo nạo nạp nát nạt náu nay nảy nặc nằm nắm nắn nẵng nắp nấc nẫm nấm nậm nần nấp nập nâu nấu nầy
  nè nẻ né nem ném nén neo nẻo nẹp nét nê nề nể nêm nếm nến nện nếp nêu nga ngà ngả ngã ngạc ngách ngạch ngai ngài
  ngải ngãi ngái ngại ngan ngàn ngạn ngang ngạnh ngao ngào ngát ngạt ngáy ngắc ngắm ngăn ngắt ngặt ngâm ngầm ngẫm ngấm
  ngậm ngần ngẩn ngập ngất ngẫu ngây nghé nghẽn nghèo nghẹt nghênh nghi nghịch nghiêm nghiền nghiến nghiện nghiêng
  nghiệt nghinh nghĩnh ngo ngỏ ngõ ngó ngọ ngoái ngoại ngoan ngoạn ngoảnh ngoắc ngoặc ngoẵng ngoặt ngọc ngoẹo ngòi
  ngói ngon ngọn ngọt ngô ngộ ngốc ngôi ngột ngơ ngờ ngỡ ngớ ngơi ngời ngợi ngợm ngợp ngu ngủ ngũ ngụ ngục ngùi ngủi
  nguội nguy ngụy nguyền nguyện nguyệt ngư ngừ ngự ngừa ngửa ngứa ngựa ngực ngửi ngưng ngược ngươi ngưỡng ngưu nha nhã
  nhai nhái nhại nham nhàm nhảm nhan nhàn nhãn nhạn nhang nhàng nhánh nhào nháo nhạo nháp nhát nhạt nhảy nháy nhạy
  nhằm nhắm nhăn nhằn nhằng nhặt nhấc nhâm nhầm nhậm nhẫn nhấn nhấp nhật nhầy nhé nhen nhẹn nhẹt nhện nhi nhì nhỉ nhĩ
  nhí nhị nhiễm nhiếp nhiêu nhiễu nhịn nhỉnh nhịp nho nhọ nhoáng nhóc nhọc nhòe nhoi nhom nhòm nhọn nhót nhô nhổ nhồi
  nhôm nhộn nhốt nhở nhơn nhờn nhu nhủ nhũ nhú nhuận nhục nhuệ nhung nhũng nhúng nhuộm nhút nhụy nhuyễn nhử nhữ nhựa
  nhức nhược nhường nhượng nhứt ni nỉ niêm niềm niệm niên niết niệu ninh nịnh níu no nỏ nó nọ noãn nóc nọc noi nòi non
  nón nòng nô nổ nỗ nộ nôi nồi nỗi nôm nôn nồng nốt nơ nở nợ nới nớt nụ núm nung nùng nuối nuốt núp nứa nực nương
  nướng nứt o ó oa oan oán oanh oát óc ỏi ong óng ố ôi ối ôm ôn ồn ống ốp ơ ờ ới ơn pan pha phà phả phá phác phách
  phai phái phàm phạm phan phàn phán phạn phanh phao pháo phạt phay phảy phẳng phẫn phấn phận phất phật phẩy phe phen
  phèn phế phết phi phì phỉ phiếm phiên phiền phiến phiện phiệt phiêu phiếu phím phin phình pho phò phỏng phóng phô
  phôi phổi phồn phông phồng phốt phơi phớt phu phù phú phun phùng phúng phụng phức phường phượng pí pin quà quạ quách
  quai quái quán quang quãng quáng quát quạt quăng quặng quắt quần quẩn quấn quận quất quật quây quầy quấy quậy que
  què quẻ quét quế quệ quên quí quỳ quỷ quỵ quyên quyến quyện quỳnh quýt rà rã rác rách rạch rải rãi ram rán rạn rang
  ràng ráng rạng ranh rành rảnh rãnh rao rào rảo ráo ráp rạp rát ray rắc rằm răn rắn răng rặng rầm rậm rập râu rầy rẫy
  re rẻ rẽ rèm ren rèn rét rê rể rễ rên rệt rêu ri rì rỉ rìa riết rình rìu ro rò roi ròi rọi rong ròng rót rô rổ rộ
  rỗi rối rộn rông rồng rỗng rống rốt rỡ rợ rơm rợn rớt ru rủ rũ rùa rủa run rung rùng rụng ruồi ruổi ruộng ruột rửa
  rựa rực rước rưởi rưỡi rưới sa sà sã sá sạc sài sải sãi sái sam sám san sàn sạn sàng sảng sanh sành sảnh sao sào sảo
  sáo sáp sạp sát say sặc sắm săn sắn sắt sâm sầm sẫm sấm sân sấp sập sầu sấu sấy se sẻ séc sen sẹo sét sến sếp sỉ
  siêng siết siêu sình sính síp sít sò sỏ sọ soái soát sóc soi sỏi sói som son song sòng sót sổ sộ sốc sôi sồi sốt sơ
  sờ sỡ sớ sợi sơn su sú sua sủa suất súc sục sụn sung sùng sủng súng suối suôn suông suồng suốt súp sụp sút sụt suy
  suýt sư sứ sữa sứa sưng sừng sững sưởi sườn sương sướng sửu sỹ tà tả tã tá tạ tạc tách tai tải tái tam tạm tan tàn
  tản tán tang tàng tảng táng tạng tanh tành tánh tao tào tảo táo tạp tát tạt tày tắc tặc tăm tằm tắm tặng tấc tẩm tấm
  tần tấn tận tấp tật tâu tẩu tấu tây tẩy te tẻ tem ten teo tép tét tê tề tể tễ tế tệ tệp tết tha thà thả thạc thạch
  thải thảm thám than thản thán thang thánh thạnh thao thạo tháp thát thau thảy thắc thẳm thắm thắn thăng thằng thặng
  thắp thắt thâm thầm thẫm thấm thậm thần thận thập thâu thầu thấu thây the them thèm then thép thét thê thề thệ thềm
  thêu thí thìa thiếc thiền thiến thiêng thiếp thiệp thiệt thiêu thiều thiểu thiệu thìn thinh thình thỉnh thính thịnh
  thịt thiu thò thỏ thọ thoa thoải thoái thoán thoảng thoáng thoạt thoắt thóc thọc thoi thòi thỏi thói thom thon thong
  thóp thô thổ thôi thổi thối thôn thốn thống thốt thơ thờ thở thợ thơi thới thơm thớt thù thụ thua thuần thuẫn thục
  thun thung thùng thủng thụt thùy thủy thúy thụy thuyên thuyền thự thưa thừa thửa thừng thước ti tì tí tị tia tỉa tía
  tịch tiếc tiệc tiêm tiềm tiếm tiệm tiễn tiện tiệp tiệt tiều tiểu tiễu tiếu tim tím tín tinh tĩnh tịnh tò tỏ tỏa tọa
  toái toại toan toản toát tóc toét tòi tỏi tom tóm ton tong tòng tô tố tộc tồi tội tôm tồn tổn tốn tông tống tốp tột
  tơ tờ tớ tơi tợn trá trác trạch trại tràm trảm trạm tràn trán tràng tráng trào trạo trát trau tray trắc trăn trăng
  trắng trầm trẫm trân trần trấn trật trâu trầu trấu trầy tre treo trèo trẻo trễ trệ trêu trì trĩ trích triền triện
  triết triệt triều trinh trịnh tro trỏ trọ tróc trói tròn trọn tròng trọt trổ trôi trỗi trội trộm trốn trộn trông
  trống trơ trờ trớ trơn tru trù trú trụ truất truật trục trụi trùm trùng trũng trúng trút trụy trữ trứ trưa trừng
  trứng trương trướng trượng trượt trừu tu tù tủ tụ tua tủa tuẫn tuấn tuất túc tuế tuệ tui tủi tụi tum tung tùng túng
  tụng tuôn tuồn tuồng túp tụt tủy túy tụy tuyên tuyền tuyết tuýt tứ tựa tưng tước tươi tưới tường tướng tửu tựu tỳ tý
  tỵ ua uẩn uất úc uế ui ủi un ung úng uốn uông úp út uyên uyển ừ ứ ưa ức ưng ương ướp ướt va vả vã vá vạ vác vạc vách
  vạch vai vải vàm van vàn vãn ván vạn vang vãng váng vành vạt vay vảy váy vắc vắn vặn vắng vắt vặt vân vần vẩn vâng
  vầng vấp vất vây vầy ve vé ven vén vẹn vét vẹt vế vệ vênh vết vệt vi vĩ vỉa vía viêm viền viễn viếng vinh vĩnh vịnh
  vịt víu vo vỏ võ vó vóc voi vòi vòm von vong võng vọng vọt vô vỗ vôi vồng vờ vở vớ vơi vời vờn vớt vợt vu vú vùi vun
  vụn vung vũng vụng vuông vuốt vuột vút vữa vừng vươn vườn vượn vương vướng vượng vượt vứt vỹ xà xả xá xạ xách xài
  xám xao xào xảo xáo xát xay xảy xắc xăm xắn xăng xắt xâm xấp xâu xẻ xé xen xén xẻo xê xế xi xì xỉ xí xỉa xích xiếc
  xiêm xiên xiêu xỉn xinh xít xịt xíu xo xỏ xoa xoài xoang xoay xoáy xoắn xóc xòe xoẹt xói xóm xoong xót xô xổ xôi xôn
  xộn xông xốp xơ xở xới xu xù xua xúi xuôi xuyên xuyến xuýt xưng xứng xước xưởng xướng yểm yếm yến yết yểu`;

/** Rank of each syllable: 1 for the most usual ones, 2 for everyday ones, 3 for the others. */
export const USUAL_SYLLABLES: ReadonlyMap<string, number> = new Map(
  [FIRST, SECOND, THIRD].flatMap((table, at) =>
    table
      .trim()
      .split(/\s+/)
      .map((syllable) => [syllable, at + 1] as const),
  ),
);

/** Syllables that are never proposed as a cure, because they are, or may be read as, obscene. */
export const NEVER_PROPOSED: ReadonlySet<string> = new Set(
  `buồi bướm cặc chịch cu cức cứt dái dâm đái đách đếch đệch đéo đĩ đít địt đụ đù điếm hiếp ị ỉa lìn lồn nứng phò rắm tè vú
   đú hĩm`
    .trim()
    .split(/\s+/),
);
