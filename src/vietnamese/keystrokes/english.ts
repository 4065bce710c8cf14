/** English words, and names of things, that read as Telex keys of a marked Vietnamese syllable: never taken for typing slips. */
export const ENGLISH: ReadonlySet<string> = new Set(
  `see sees seen seem seems seer too moon moons noon soon boo boos boom booms bee bees been beer beers beef deer deem deems
   door doors moor moors poor room rooms roof hoof goof goofs boor boors doom dooms loom looms loop loops hoop hoops keep keeps
   keen teen teens tee tees lee meet meets need needs queen queens queer peer peers pee gee geek reef reefs reel reels heel heels
   tool tools pool pools cool school zoo zoos food foods good goods mood moods wood woods book books look looks
   now how low row cow bow tow vow sow nows hows lows rows cows bows tows vows sows know knows snow snows show shows
   new news view views law laws raw saw saws paw paws jaw jaws maw dew few pew pews chew chews
   add adds odd odds ddos dad dads did dod dodo madd todd
   was has his her hers for form forms from if is us as or so os ios css dos cms sms seo sos
   user users used uses use mix max min fix tax taxes box boxes six sex fox linux unix nginx
   post posts host hosts test tests best rest list lists last past cast
   web row rows power powers tower towers window windows twitter tiktok download followers
   coffee coffees toffee committee employee trees three threes free frees feed feeds feel feels
   aaa aaron isaac maan haas naan saas paas iaas baas faas laas kaas raw
   door doors floors floor indoor outdoor
   nodejs vuejs threejs expressjs reactjs nextjs nestjs bootstrap`
    .split(/\s+/)
    .filter(Boolean),
);
