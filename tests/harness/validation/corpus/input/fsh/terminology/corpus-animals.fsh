CodeSystem: CorpusAnimals
Id: corpus-animals
Title: "Animals"
Description: "A complete hierarchy with two properties, so that every kind of filter has a decidable answer."
* ^caseSensitive = true
* ^hierarchyMeaning = #is-a
* ^property[0].code = #habitat
* ^property[0].type = #code
* ^property[1].code = #legs
* ^property[1].type = #integer
* #animal "Animal"
  * #mammal "Mammal"
    * #dog "Dog"
      * ^property[0].code = #habitat
      * ^property[0].valueCode = #land
      * ^property[1].code = #legs
      * ^property[1].valueInteger = 4
      * #poodle "Poodle"
        * ^property[0].code = #habitat
        * ^property[0].valueCode = #land
        * ^property[1].code = #legs
        * ^property[1].valueInteger = 4
    * #cat "Cat"
      * ^property[0].code = #habitat
      * ^property[0].valueCode = #land
      * ^property[1].code = #legs
      * ^property[1].valueInteger = 4
    * #whale "Whale"
      * ^property[0].code = #habitat
      * ^property[0].valueCode = #water
      * ^property[1].code = #legs
      * ^property[1].valueInteger = 0
  * #bird "Bird"
    * #parrot "Parrot"
      * ^property[0].code = #habitat
      * ^property[0].valueCode = #air
      * ^property[1].code = #legs
      * ^property[1].valueInteger = 2
    * #penguin "Penguin"
      * ^property[0].code = #habitat
      * ^property[0].valueCode = #water
      * ^property[1].code = #legs
      * ^property[1].valueInteger = 2
  * #fish "Fish"
    * #trout "Trout"
      * ^property[0].code = #habitat
      * ^property[0].valueCode = #water
      * ^property[1].code = #legs
      * ^property[1].valueInteger = 0
