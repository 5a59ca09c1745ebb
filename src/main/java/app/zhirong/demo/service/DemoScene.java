package app.zhirong.demo.service;

/** A part of the demonstration data, played in the order of {@link org.springframework.core.annotation.Order}. */
interface DemoScene {

    /** Plays the scene; may be played again after an interruption and then changes nothing that is there. */
    void play(DemoStage stage);
}
