/**
 * Given names as they are borne in the Netherlands and by people in its letters: what tells a first name from the
 * first half of a double surname ("Jos de Blok", but "Bruins Slot"). Names that are everyday words are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aad abdel adam adriaan agnes ahmed albert alexander alexandra ali alice alma amber amelie amina andre andrea andreas andrew andries andy anette angela
   anke ankie anna anne annelies annemarie annette anouk anthony antje anton antonio antony arend arie arjan arno arnold arthur astrid attje aukje ayse
   barbara barend barry bart bas beatrice ben benjamin benno berend bernard bert bertus bianca boris bram brigitte bruno
   carel carla carlos carola caroline caspar catharina catherine cees charles charlotte chris christel christiaan christina christine christoph christopher claire claudia coen cor
   corinne cornelis cristina daan daniel danielle daphne david deborah dennis derk desiree diana dick diederik diederick dilan dilek dion dirk dominique donald dorien eddy
   edith eduard edwin eelco eelke elena eline elisabeth elise elizabeth ellen els elsbeth emile emine emma emmanuel enrico eric erica erik erwin esmah esther eva evelien evert
   fatima femke fleur floor floris frank frederik freek friedrich gerard gerben gerda gerrit gert gideon giorgia giovanni gijs gitta guus habtamu hamza hannah hanneke hans harm
   harry hein helen helena helga helma hendrik henk henri herman hidde hilde hubert hugo ilse ineke inge ingrid irene iris isabel isabelle ivo jaap jacco jack jacob jacqueline jacques james
   jan janneke jasper javier jean jelle jennifer jeroen jesper jessica jesse jimmy joachim joanna joba joost johan johanna johannes john jolanda jonathan joris jos jose josep
   joseph josephine joyce judith julia julian julie jurgen kaja karel karen karin karl katharina kathleen kati katja kees kelly kim klaas klaus koen laura laurens leendert lennart leo leon lidewij
   lieke liesbeth lilian lilianne linda lisa lodewijk lotte louis louise luc lucas lucia luciano ludo maaike maarten machteld madeleine magdalena magnus manfred marc marcel marco margot margreet margrethe
   margriet maria marianne marie marieke marielle marijke marijn marina mario marion marjan marjolein mark markus marleen maros martijn martin martine mathieu matthias maurits max melanie merel michael
   michel michiel mieke mikal mirjam mohamed mohammed mona monique nadine nancy natalie natasha nathalie nicolas nicole niels nikki nina oliver olaf olga olivier pablo paolo patricia patrick paul paulus pauline peter
   petra philip philippe pia pierre pieter piet rachel rafael raymond rebecca regina remco rene renate renee renske riccardo richard rick rik rita rob robbert robert roberta robin roel roelien roelof
   roger roland ronald rosa rosemarie rudi rudmer ruben rudolf ruth rutger ruud ryan sabine sam samuel sander sandra sara sarah sebastian sebastiaan selcuk sergei sharon sigrid silvio simon simone sjoerd
   sofie songul sophie stan stef stefan stefanie stella stephan stephane steven stientje susan susanne suzanne sven sylvia tamara teresa teun theo theresa thierry thijs thomas thorsten tijs tim timo tjeerd tobias tom
   tony aidan aisling alan alison alistair amanda angus anneliese aoife arlene ashley brandon brendan brian bridget caitlin callum catriona ciaran cillian clare claudio colin conor craig damian damien darragh
   darren declan diane dominic duncan eamon eileen emily eoin fergus fiona frances gareth gavin gemma geoffrey george georgina gillian glenn gordon graham grainne grant gregory harriet heather ian isla jane
   jason jeremy joan joanne jonathon josephine justin kate katherine kathryn keir keith kenneth kevin kieran kirsty leah lesley liam lindsay lorraine louis lucy lynn maeve mairead malcolm margaret marcus matthew maureen maria mary
   megan michelle miriam molly neil nigel niamh nicola nora norman oisin orla owen pamela paddy penny philippa rachael ray rhiannon rishi robyn roisin rory rosie ross rowan roy ruairi rupert sajid sally scott sean seamus shane
   shaun sheila siobhan sinead stephen stewart stuart suella susannah tara tessa tracey trevor una vicky victor wendy yvonne zoe tunahan ursula valerie vera veronica victor victoria viktor vincent vladimir volodymyr wendy werner wesley wilhelm wilhelmina willem william willemien wim wopke wouter wytske yvette yvonne`
    .split(/\s+/)
    .filter(Boolean),
);
