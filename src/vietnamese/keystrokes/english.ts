/** English words, the usual and the rare, that read as Telex keys of a marked Vietnamese syllable. */
const WORDS = `
  add adds afro air airs ama ana ar arf arm arms arts as auf aura awns ax axis baas bangs bar barf barn bars bats
  bawns bee beef beefs been beeps beer beers bees beets bene berets best bets bias bins bits boar boast boats bongo
  boo book books boom booms boon boongs boons boor boors boos boost boots bootstrap bora bore bores boris born bos
  bosom bow bowr bowrs bows box boxer boxers boxes bums buns burn burns burst bury bus bust busy buts buys cans
  caps car carats cars carts cast cats chair chairs chaos chaps char charm charms charts cheeps cheer cheers chef
  chefs cher chest chew chews chins chips choir choof choofs chooms choons chops chore chores chose chosen chow
  chowri chowris chows chums churn coffee coffees committee congo cons coo coof coofs cool cooms coops coos coost
  coots cops corn corns corps corso cos cost cots cow cowps cows cox cups cur cuts dad dado dads darn darts das
  dawn dawns dawts days dee deed deeds deem deems deens deeps deer deers dees deets def defend defends defer defuse
  dense deserts dew dex did dings dips dis disc docs dod dodo does dojo dongs donor donors doo doom dooms door
  doorn doorns doors doos dor dora dorado doris dorm dorms dos dose dost dots dow dowd dowds dowf down download
  downs dowps dows dowts dud dudeens duds dust dwarf dwarfs ee employee ems er ere eros ers es est ex faas feed
  feeds feel feels few fix floor floors followers food foods for form forms fox free frees from gangs gaps gar gary
  gas gasp gawps gays gee geek ghees goats goes goo good goods goof goofs goon goons goops goor goors goos gora
  gore gowf gowfs gown gowns gums guns guts guys hair hairs hams hangar hangs hans harm has hast hasta hats hawms
  hays heel heels hens her here hero hers hes hex hips his hits hoax hoes honor honors hoo hoof hoofs hoons hoop
  hoops hoots hops horn horns hors horse hos hose host hosts hots how howf howfs hows hums huns hurst hurts huts if
  ifs indoor ins ios is its jaw jaws kaas keef keefs keen keens keep keeps keets kern kings kirsch kits know knows
  lair lama laps lar lars las last lats laura law lawn lawns laws lax lays lee leeps leer leers lees leets lefts
  lens lepers les lest lets lex liar liars lifts linux lips lira lis list lists loaf loans longs loo loof loofs
  look looks loom looms loon loons loop loops loor loos loots lor lore lori lose loser losers lost lots low lowns
  lowps lows lowts lox lungs lust major majors mama mamas mans maps mar mars marx mary mas mast mats maw max maya
  mays meer meers mees meet meets mere meters metres mets minx mis mist mix moans mojo moms mongo mono moo mood
  moods moon moons moops moor moors moos moots more mores morn morse most motors mow mows muir must naam naams naan
  naans nana naps need needs neems neeps nene nest nets new news nieces nips nix noir noon noons noops nor norm
  nose now nows nowts nuns nuts oaf oar oars oats odd odds of ono ons oof oofs ooms oons oops oor oos oots ops or
  ora orcs ore os outdoor ow own owns owts ox paans pair pairs pans par paris parts pas past pasta paw pawn pawns
  paws pax pays pecs peens peeps peer peers pens per perm pest peters pets pew pews pheer pheers photos pieces pins
  pips pits poems poets pongo poo pool pools poor poori pooris poorts poos poots pops pores ports pose post posts
  pots pow power powers powns pows pox pups purees pus puts quarts queen queens queer queers queest quest queue
  quist quits rams raps rats raw rawns rays reef reefs reel reels reens rees reest ref refer refers refuse reps res
  reset rest rex rims rings rips roar roars roast roo roof roofs room rooms roons roops roos roost roots rosa
  rosary rose rots row rows rowts runs rust saps saran saw saws sax says school see seem seems seen seeps seer
  seers sees sense sets sex sexes show shows sims sings sins sir sirs sis sits six snow snows so soaps soar sofa
  songs sons sooms soon soops soots sore sores sorts sos sow sowf sowfs sowms sowps sows sox sujees sums suns sur
  surf sworn taj taps tar tarn tarts tarzan tawts tax taxes taxi taxis tee teems teen teens teer teers tees tens
  tense term terms test tests tex texts thee thees thefts theme themes there theres these things thirst this thor
  thorn thorns those three threes thus tins tips tis toast toes toffee toms tongs tons too tool tools tooms toon
  toons toots tops tor tore tori torn toro toros torso tots tow tower towers town towns tows towts trans traps
  trays tree treens trees tres trips trois troops trows trust tureens turf turn turns tux twa twas twitter uns ups
  ur urn us use used user users uses vans varna vary vas vast veeps veer veers vees verse vest vets view views
  virus visa vow vows war wars was wax web window windows won wood woods worm worms worn worst wow wowf wows wrong
  wrongs xerox zoo zoos`;

/** Names of things and people, abbreviations and file types that do so too. */
const NAMES = `
  aaa aaron asc asp ast aux aws bios boox chaijs chars chown cms conf cors css ddos deps desc dest devops dir dirs
  dist docx doms ejs eos esc esm exe expressjs extjs fps gif gifs gis haas iaas inf isaac isc isp laas lexer lorem
  maan madd min misc mux nasm nestjs nextjs nginx nodejs nuxtjs osx paas param params perf posix pptx pwa reactjs
  refs risc saas seo sms sql sys terser threejs tif tiktok todd tw unix uri uris usr ux var vars vuejs wix ws`;

/** Words that stand in Vietnamese text as they are, and say nothing of keys: never taken for typing slips. */
export const ENGLISH: ReadonlySet<string> = new Set(`${WORDS} ${NAMES}`.split(/\s+/).filter(Boolean));
