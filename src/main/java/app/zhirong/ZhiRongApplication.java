package app.zhirong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** ZhiRong: where enterprises, banks and bureaus work on the same IP-pledge-financing case. */
@SpringBootApplication
public class ZhiRongApplication {

    static void main(String[] args) {
        SpringApplication.run(ZhiRongApplication.class, args);
    }
}
