/** Words with Vietnamese letters that are names or loans and no syllables: places, peoples, units. Lower case, NFC. */
export const NAMES: ReadonlySet<string> = new Set(
  `đắk lắk đăk lăk đăklăk krông plông kông êđê ê-đê xơđăng giarai đrai đray srêpôk sêrêpôk krôngpắk đakrông đăkrông đăkglei đăkmil đăkpơ
   tôkyô mátxcơva canađa đôla ôtô môtô xêri viđêô rađiô ôxy ôxi ôzôn ămpe vônkế phôtô phôtôcopy prôtêin glucôzơ xenlulôzơ
   axêtôn êtylen mêtan êtan prôpan hiđrô hiđro nitơ phốtpho brôm iốt căngtin căngguru pôpơlin xitôn nơtron prôton êlectron ơclit đêximét
   đềximét mêtric kilôgam kilômét xăngtimét milimét mêgabyte đinamô đềcan ơle gỵa`
    .split(/\s+/)
    .filter(Boolean),
);

/** Function words that are left hanging on the foreign word before them when a space is missed: `emailvà`. No language ends words so. */
export const GLUED: readonly string[] = 'và là của với được những các để trong một không này đó'.split(' ');
