package app.zhirong.demo.service;

/** A part of the demonstration data, played in the order of {@link org.springframework.core.annotation.Order}. */
interface DemoScene {

    /** Plays the scene, once, on what the scenes before it left. */
    void play(DemoStage stage);
}
