/**
 * English words that say nothing of what an item is about: in a small archive they are as rare as the words that do. Shorter words than four
 * letters are left out anyway. Words of other languages count by their rarity alone.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  able about above accept after again against according account across action active actually added adding addition additional address ahead allow allowed
  allows almost alone along already also although always among amount announce announced announcement another answer anyone anything
  apart appear appeared approach area areas around aside asked asking away back based became because become becomes been before began
  begin behind being believe below best better between beyond both bring brings broad brought build built came cannot carried carry case
  cases cause caused certain chance change changed changes changing check clear clearly close closed closer combined come comes coming
  common complete completely concern concerned concerns consider considered continue continued continues correct could couldn course
  created creating current currently days deal decide decided decision decisions describe described describes despite detail details
  didn different difficult directly does doesn doing done down draw drawn during each earlier early easy effect effort efforts either
  else enough ensure entire especially even ever every everyone everything exactly example except expect expected explain explained
  explains face faced fact facts fail failed fall falls feel fell felt fewer fourteen fifteen twenty thirty forty fifty hundred eight eleven twelve dozen dozens final finally find finding findings finds first five follow
  followed following follows former forward found four from full fully further gave general generally getting give given gives giving
  goes going good great group groups grow growing half happen happened happens hard hasn have having held help helped helping helps here
  high higher highest himself hold holds hope hoped hours idea important include included includes including increase increased
  increasingly indeed inside instead interest into involved isn issue issued issues items itself join joined joining joins just keep
  keeps kept kind knew know known knows large larger largest last late later latest latter lead leader leaders leading leads least leave
  leaves leaving left less level levels like likely limited line list listed little long longer look looked looking looks lose lost
  lower made main mainly major make makes making many matter matters mean means meant meanwhile meet meeting meets members mention might
  million billion thousand month months more morning most mostly move moved moves moving much must name named names near nearly need
  needed needs never news next nine none normal noted nothing notice number numbers often once ones only onto open opened opens option
  options order other others otherwise outside over overall paid part particular particularly parts past people perhaps period person
  picked piece place placed places plan planned planning plans plus point pointed points possible post posts present previous previously
  probably problem problems process produced provide provided provides providing public published publicly push pushed puts quarter
  question questions quick quickly quite raise raised raises raising rate rates rather reach reached reaching read ready real really
  reason reasons receive received recent recently related release released remain remained remains report reported reportedly reporting
  reports representatives request required response rest result results return returned review revealed right role roles round rules
  running runs said same saying says second section seek seeking seeks seem seemed seems seen sees sent serious seriously serve served
  seven several shall share shared shares short should shouldn show showed showing shown shows side sides similar simple simply since
  single situation size slightly small smaller some someone something sometimes soon spoke stage stand stands start started starting
  starts state stated statement states stay step steps still stop stopped story strong such suggest suggested suggests supposed sure
  system systems take taken takes taking talk talking tell tells term terms than thank that their them themselves then there therefore
  these they thing things think third this those though thought three through throughout time times today together told tomorrow tonight
  took toward towards tried tries true trying turn turned turns twice type under unless until upon used useful user uses using usual
  usually various very view wait wants want wanted warn warned warns wasn ways week weekend weekly weeks well went were weren what
  whatever when where whether which while whole whose wide widely will wish with within without word words work worked working works
  would wouldn write writes writing written wrong wrote year years yesterday yet avenue avenues can't won't don't doesn't didn't isn't wasn't i've we've they've we're they're you're it's that's your yours ours them hers herself january february
  march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  `
    .trim()
    .split(/\s+/),
);
