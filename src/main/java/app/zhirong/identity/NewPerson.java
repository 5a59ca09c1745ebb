package app.zhirong.identity;

/**
 * Somebody who is to get an account.
 *
 * @param password as typed; never stored
 */
public record NewPerson(String username, String displayName, String password) {

    @Override
    public String toString() {
        return "NewPerson[" + username + "]";
    }
}
